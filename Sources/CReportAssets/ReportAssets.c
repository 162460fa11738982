/* Written by scripts/embed-assets: the style sheet and the script of the HTML pages. */
#include "ReportAssets.h"

static const uint8_t style[] = {
#embed "style.css"
};

const uint8_t *moderate_style(size_t *count) {
  *count = sizeof style;
  return style;
}

const char *moderate_style_sha256(void) { return "e8Ct5mz5KNKwRgnLDBUPYhmpEoR5XkwnrbAJlLxZdZc="; }

static const uint8_t script[] = {
#embed "report.js"
};

const uint8_t *moderate_script(size_t *count) {
  *count = sizeof script;
  return script;
}

const char *moderate_script_sha256(void) { return "ruwmHt+IS+y/x1ebb+PwSaPyu2Cko7pHB1i6G2yRI1Q="; }

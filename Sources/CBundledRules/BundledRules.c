/* Written by scripts/embed-rules: the rule packs that the binary carries. */
#include "BundledRules.h"

static const unsigned char file_0[] = {
#embed "../../Rules/README.md"
};

static const unsigned char file_1[] = {
#embed "../../Rules/any/conduct.yml"
};

static const unsigned char file_2[] = {
#embed "../../Rules/any/contact.yml"
};

static const unsigned char file_3[] = {
#embed "../../Rules/any/evasion.yml"
};

static const unsigned char file_4[] = {
#embed "../../Rules/any/links.yml"
};

static const unsigned char file_5[] = {
#embed "../../Rules/any/quotes.yml"
};

static const unsigned char file_6[] = {
#embed "../../Rules/any/shouting.yml"
};

static const unsigned char file_7[] = {
#embed "../../Rules/de/disguise.yml"
};

static const unsigned char file_8[] = {
#embed "../../Rules/de/harassment.yml"
};

static const unsigned char file_9[] = {
#embed "../../Rules/de/identity_attack.yml"
};

static const unsigned char file_10[] = {
#embed "../../Rules/de/insult.yml"
};

static const unsigned char file_11[] = {
#embed "../../Rules/de/politics.yml"
};

static const unsigned char file_12[] = {
#embed "../../Rules/de/profanity.yml"
};

static const unsigned char file_13[] = {
#embed "../../Rules/de/self_harm.yml"
};

static const unsigned char file_14[] = {
#embed "../../Rules/de/sexual.yml"
};

static const unsigned char file_15[] = {
#embed "../../Rules/de/spam.yml"
};

static const unsigned char file_16[] = {
#embed "../../Rules/de/threat.yml"
};

static const unsigned char file_17[] = {
#embed "../../Rules/en/disguise.yml"
};

static const unsigned char file_18[] = {
#embed "../../Rules/en/doxxing.yml"
};

static const unsigned char file_19[] = {
#embed "../../Rules/en/harassment.yml"
};

static const unsigned char file_20[] = {
#embed "../../Rules/en/identity_attack.yml"
};

static const unsigned char file_21[] = {
#embed "../../Rules/en/insult.yml"
};

static const unsigned char file_22[] = {
#embed "../../Rules/en/profanity.yml"
};

static const unsigned char file_23[] = {
#embed "../../Rules/en/self_harm.yml"
};

static const unsigned char file_24[] = {
#embed "../../Rules/en/sexual.yml"
};

static const unsigned char file_25[] = {
#embed "../../Rules/en/spam.yml"
};

static const unsigned char file_26[] = {
#embed "../../Rules/en/threat.yml"
};

static const unsigned char file_27[] = {
#embed "../../Rules/es/harassment.yml"
};

static const unsigned char file_28[] = {
#embed "../../Rules/es/identity_attack.yml"
};

static const unsigned char file_29[] = {
#embed "../../Rules/es/insult.yml"
};

static const unsigned char file_30[] = {
#embed "../../Rules/es/profanity.yml"
};

static const unsigned char file_31[] = {
#embed "../../Rules/es/self_harm.yml"
};

static const unsigned char file_32[] = {
#embed "../../Rules/es/sexual.yml"
};

static const unsigned char file_33[] = {
#embed "../../Rules/es/spam.yml"
};

static const unsigned char file_34[] = {
#embed "../../Rules/es/threat.yml"
};

static const unsigned char file_35[] = {
#embed "../../Rules/fr/harassment.yml"
};

static const unsigned char file_36[] = {
#embed "../../Rules/fr/identity_attack.yml"
};

static const unsigned char file_37[] = {
#embed "../../Rules/fr/insult.yml"
};

static const unsigned char file_38[] = {
#embed "../../Rules/fr/politics.yml"
};

static const unsigned char file_39[] = {
#embed "../../Rules/fr/profanity.yml"
};

static const unsigned char file_40[] = {
#embed "../../Rules/fr/self_harm.yml"
};

static const unsigned char file_41[] = {
#embed "../../Rules/fr/sexual.yml"
};

static const unsigned char file_42[] = {
#embed "../../Rules/fr/spam.yml"
};

static const unsigned char file_43[] = {
#embed "../../Rules/fr/threat.yml"
};

static const unsigned char file_44[] = {
#embed "../../Rules/it/harassment.yml"
};

static const unsigned char file_45[] = {
#embed "../../Rules/it/identity_attack.yml"
};

static const unsigned char file_46[] = {
#embed "../../Rules/it/insult.yml"
};

static const unsigned char file_47[] = {
#embed "../../Rules/it/profanity.yml"
};

static const unsigned char file_48[] = {
#embed "../../Rules/it/self_harm.yml"
};

static const unsigned char file_49[] = {
#embed "../../Rules/it/sexual.yml"
};

static const unsigned char file_50[] = {
#embed "../../Rules/it/spam.yml"
};

static const unsigned char file_51[] = {
#embed "../../Rules/it/threat.yml"
};

static const unsigned char file_52[] = {
#embed "../../Rules/nl/disguise.yml"
};

static const unsigned char file_53[] = {
#embed "../../Rules/nl/harassment.yml"
};

static const unsigned char file_54[] = {
#embed "../../Rules/nl/identity_attack.yml"
};

static const unsigned char file_55[] = {
#embed "../../Rules/nl/insult.yml"
};

static const unsigned char file_56[] = {
#embed "../../Rules/nl/profanity.yml"
};

static const unsigned char file_57[] = {
#embed "../../Rules/nl/self_harm.yml"
};

static const unsigned char file_58[] = {
#embed "../../Rules/nl/sexual.yml"
};

static const unsigned char file_59[] = {
#embed "../../Rules/nl/spam.yml"
};

static const unsigned char file_60[] = {
#embed "../../Rules/nl/threat.yml"
};

static const unsigned char file_61[] = {
#embed "../../Rules/pl/harassment.yml"
};

static const unsigned char file_62[] = {
#embed "../../Rules/pl/identity_attack.yml"
};

static const unsigned char file_63[] = {
#embed "../../Rules/pl/insult.yml"
};

static const unsigned char file_64[] = {
#embed "../../Rules/pl/profanity.yml"
};

static const unsigned char file_65[] = {
#embed "../../Rules/pl/self_harm.yml"
};

static const unsigned char file_66[] = {
#embed "../../Rules/pl/sexual.yml"
};

static const unsigned char file_67[] = {
#embed "../../Rules/pl/spam.yml"
};

static const unsigned char file_68[] = {
#embed "../../Rules/pl/threat.yml"
};

static const unsigned char file_69[] = {
#embed "../../Rules/policy.yml"
};

static const unsigned char file_70[] = {
#embed "../../Rules/pt/harassment.yml"
};

static const unsigned char file_71[] = {
#embed "../../Rules/pt/identity_attack.yml"
};

static const unsigned char file_72[] = {
#embed "../../Rules/pt/insult.yml"
};

static const unsigned char file_73[] = {
#embed "../../Rules/pt/profanity.yml"
};

static const unsigned char file_74[] = {
#embed "../../Rules/pt/self_harm.yml"
};

static const unsigned char file_75[] = {
#embed "../../Rules/pt/sexual.yml"
};

static const unsigned char file_76[] = {
#embed "../../Rules/pt/spam.yml"
};

static const unsigned char file_77[] = {
#embed "../../Rules/pt/threat.yml"
};

static const unsigned char file_78[] = {
#embed "../../Rules/ru/harassment.yml"
};

static const unsigned char file_79[] = {
#embed "../../Rules/ru/identity_attack.yml"
};

static const unsigned char file_80[] = {
#embed "../../Rules/ru/insult.yml"
};

static const unsigned char file_81[] = {
#embed "../../Rules/ru/profanity.yml"
};

static const unsigned char file_82[] = {
#embed "../../Rules/ru/self_harm.yml"
};

static const unsigned char file_83[] = {
#embed "../../Rules/ru/sexual.yml"
};

static const unsigned char file_84[] = {
#embed "../../Rules/ru/spam.yml"
};

static const unsigned char file_85[] = {
#embed "../../Rules/ru/threat.yml"
};

static const struct moderate_bundled_file files[] = {
    {"README.md", file_0, sizeof file_0},
    {"any/conduct.yml", file_1, sizeof file_1},
    {"any/contact.yml", file_2, sizeof file_2},
    {"any/evasion.yml", file_3, sizeof file_3},
    {"any/links.yml", file_4, sizeof file_4},
    {"any/quotes.yml", file_5, sizeof file_5},
    {"any/shouting.yml", file_6, sizeof file_6},
    {"de/disguise.yml", file_7, sizeof file_7},
    {"de/harassment.yml", file_8, sizeof file_8},
    {"de/identity_attack.yml", file_9, sizeof file_9},
    {"de/insult.yml", file_10, sizeof file_10},
    {"de/politics.yml", file_11, sizeof file_11},
    {"de/profanity.yml", file_12, sizeof file_12},
    {"de/self_harm.yml", file_13, sizeof file_13},
    {"de/sexual.yml", file_14, sizeof file_14},
    {"de/spam.yml", file_15, sizeof file_15},
    {"de/threat.yml", file_16, sizeof file_16},
    {"en/disguise.yml", file_17, sizeof file_17},
    {"en/doxxing.yml", file_18, sizeof file_18},
    {"en/harassment.yml", file_19, sizeof file_19},
    {"en/identity_attack.yml", file_20, sizeof file_20},
    {"en/insult.yml", file_21, sizeof file_21},
    {"en/profanity.yml", file_22, sizeof file_22},
    {"en/self_harm.yml", file_23, sizeof file_23},
    {"en/sexual.yml", file_24, sizeof file_24},
    {"en/spam.yml", file_25, sizeof file_25},
    {"en/threat.yml", file_26, sizeof file_26},
    {"es/harassment.yml", file_27, sizeof file_27},
    {"es/identity_attack.yml", file_28, sizeof file_28},
    {"es/insult.yml", file_29, sizeof file_29},
    {"es/profanity.yml", file_30, sizeof file_30},
    {"es/self_harm.yml", file_31, sizeof file_31},
    {"es/sexual.yml", file_32, sizeof file_32},
    {"es/spam.yml", file_33, sizeof file_33},
    {"es/threat.yml", file_34, sizeof file_34},
    {"fr/harassment.yml", file_35, sizeof file_35},
    {"fr/identity_attack.yml", file_36, sizeof file_36},
    {"fr/insult.yml", file_37, sizeof file_37},
    {"fr/politics.yml", file_38, sizeof file_38},
    {"fr/profanity.yml", file_39, sizeof file_39},
    {"fr/self_harm.yml", file_40, sizeof file_40},
    {"fr/sexual.yml", file_41, sizeof file_41},
    {"fr/spam.yml", file_42, sizeof file_42},
    {"fr/threat.yml", file_43, sizeof file_43},
    {"it/harassment.yml", file_44, sizeof file_44},
    {"it/identity_attack.yml", file_45, sizeof file_45},
    {"it/insult.yml", file_46, sizeof file_46},
    {"it/profanity.yml", file_47, sizeof file_47},
    {"it/self_harm.yml", file_48, sizeof file_48},
    {"it/sexual.yml", file_49, sizeof file_49},
    {"it/spam.yml", file_50, sizeof file_50},
    {"it/threat.yml", file_51, sizeof file_51},
    {"nl/disguise.yml", file_52, sizeof file_52},
    {"nl/harassment.yml", file_53, sizeof file_53},
    {"nl/identity_attack.yml", file_54, sizeof file_54},
    {"nl/insult.yml", file_55, sizeof file_55},
    {"nl/profanity.yml", file_56, sizeof file_56},
    {"nl/self_harm.yml", file_57, sizeof file_57},
    {"nl/sexual.yml", file_58, sizeof file_58},
    {"nl/spam.yml", file_59, sizeof file_59},
    {"nl/threat.yml", file_60, sizeof file_60},
    {"pl/harassment.yml", file_61, sizeof file_61},
    {"pl/identity_attack.yml", file_62, sizeof file_62},
    {"pl/insult.yml", file_63, sizeof file_63},
    {"pl/profanity.yml", file_64, sizeof file_64},
    {"pl/self_harm.yml", file_65, sizeof file_65},
    {"pl/sexual.yml", file_66, sizeof file_66},
    {"pl/spam.yml", file_67, sizeof file_67},
    {"pl/threat.yml", file_68, sizeof file_68},
    {"policy.yml", file_69, sizeof file_69},
    {"pt/harassment.yml", file_70, sizeof file_70},
    {"pt/identity_attack.yml", file_71, sizeof file_71},
    {"pt/insult.yml", file_72, sizeof file_72},
    {"pt/profanity.yml", file_73, sizeof file_73},
    {"pt/self_harm.yml", file_74, sizeof file_74},
    {"pt/sexual.yml", file_75, sizeof file_75},
    {"pt/spam.yml", file_76, sizeof file_76},
    {"pt/threat.yml", file_77, sizeof file_77},
    {"ru/harassment.yml", file_78, sizeof file_78},
    {"ru/identity_attack.yml", file_79, sizeof file_79},
    {"ru/insult.yml", file_80, sizeof file_80},
    {"ru/profanity.yml", file_81, sizeof file_81},
    {"ru/self_harm.yml", file_82, sizeof file_82},
    {"ru/sexual.yml", file_83, sizeof file_83},
    {"ru/spam.yml", file_84, sizeof file_84},
    {"ru/threat.yml", file_85, sizeof file_85},
};

size_t moderate_bundled_count(void) { return sizeof files / sizeof files[0]; }

const struct moderate_bundled_file *moderate_bundled_file(size_t index) {
  return &files[index];
}

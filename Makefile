PREFIX ?= /usr/local
SWIFT ?= swift
TOOL = .build/release/moderate

.PHONY: build test check bench demo lint format man install uninstall clean

# Packages of their own link the rooms they need; only what is theirs is formatted here.
SWIFT_FILES = Sources Tests Package.swift Benchmarks/Package.swift Benchmarks/Sources \
  Fuzz/Package.swift Fuzz/Sources/fuzz

build: ## The release binary, self-contained
	$(SWIFT) build -c release --static-swift-stdlib --product moderate

test: ## All tests, without setting anything up
	$(SWIFT) test --disable-xctest

check: ## What CI runs: setup, format, walls, generated files, tests
	scripts/check

bench: ## How fast inputs are read, patterns matched and threads counted, beside gumbo, Python and plain PCRE2
	$(SWIFT) run --package-path Benchmarks --configuration release ParsingBench
	$(SWIFT) run --package-path Benchmarks --configuration release MatchingBench
	$(SWIFT) run --package-path Benchmarks --configuration release StatisticsBench

demo: ## Scan the sample pages
	scripts/demo

lint: ## Format rules on the sources, and the tool's own lint on its rules
	$(SWIFT) format lint --strict --recursive --parallel $(SWIFT_FILES)
	$(TOOL) lint Rules

format: ## Rewrite the sources in the house style
	$(SWIFT) format --in-place --recursive --parallel $(SWIFT_FILES)

man: ## The manual pages, from the help of the commands
	scripts/manual

install: build ## Binary, manual page and shell completions below PREFIX
	scripts/install "$(PREFIX)"

uninstall:
	rm -f "$(PREFIX)/bin/moderate" "$(PREFIX)/share/man/man1/"moderate*.1 \
	  "$(PREFIX)/share/bash-completion/completions/moderate" "$(PREFIX)/share/zsh/site-functions/_moderate" \
	  "$(PREFIX)/share/fish/vendor_completions.d/moderate.fish"

clean:
	rm -rf .build

# make site    builds copsite and publishes the sample handbook in content/ to _site
# make test    runs all checks
# make build   builds copsite; on Linux the one file can be copied to other machines
# make install puts it, and completions for shells, below PREFIX
# make release packs it for others

.PHONY: site test build install uninstall release bench file-lists clean print-copsite

FLAGS := -c release --product copsite --explicit-target-dependency-import-check error
ifeq ($(shell uname),Linux)
# One file that needs no other, on any distribution; stripped. Swift's own linker, as the system's
# warns of functions of the C library that Foundation names and copsite does not use.
FLAGS += -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xlinker -s
endif
COPSITE := .build/release/copsite

site: build
	$(COPSITE) build .

build:
	@Tests/checks/install-packages build
	swift build $(FLAGS)

PREFIX ?= /usr/local
COMPLETIONS := bash-completion/completions/copsite zsh/site-functions/_copsite \
	fish/vendor_completions.d/copsite.fish

# DESTDIR is for who makes packages.
install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" $(foreach file,$(COMPLETIONS),"$(DESTDIR)$(PREFIX)/share/$(dir $(file))")
	install -m 755 $(COPSITE) "$(DESTDIR)$(PREFIX)/bin/copsite"
	$(foreach file,$(COMPLETIONS),$(COPSITE) --generate-completion-script $(firstword $(subst -, ,$(subst /, ,$(file)))) \
		> "$(DESTDIR)$(PREFIX)/share/$(file)" &&) true

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/copsite" $(foreach file,$(COMPLETIONS),"$(DESTDIR)$(PREFIX)/share/$(file)")

test:
	@Tests/checks/run

# An archive, its bill of materials and checksums, in .build/published.
release:
	@.ci/release

bench: build
	Benchmarks/run $(COPSITE)
	Benchmarks/serve $(COPSITE)

# After a file is added to themes/default/ or content/using/messages/, or removed.
file-lists:
	Tests/checks/write-file-lists

clean:
	rm -rf .build .build-checks _site

print-copsite:
	@echo $(COPSITE)

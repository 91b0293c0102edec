# make site    builds copsite and publishes the sample handbook in content/ to _site
# make test    runs all checks
# make build   builds copsite; on Linux the one file can be copied to other machines
# make release packs that file for others

.PHONY: site test build release bench file-lists clean print-copsite

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

test:
	@Tests/checks/run

# An archive, its bill of materials and checksums, in .build/published.
release:
	@.ci/release

bench: build
	Benchmarks/run $(COPSITE)

# After a file is added to themes/default/ or content/using/messages/, or removed.
file-lists:
	Tests/checks/write-file-lists

clean:
	rm -rf .build .build-checks _site

print-copsite:
	@echo $(COPSITE)

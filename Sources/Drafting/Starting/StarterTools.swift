/// The files around the content of a new site: how it is published, and how it is edited.
struct StarterTools {
  private let title: String
  private let firstFolder: String
  private let hosts: [StarterAnswers.Host]

  init(_ answers: StarterAnswers) {
    title = ScalarText.oneLine(answers.title)
    firstFolder = "content/" + answers.communityFolder
    hosts = answers.hosts
  }

  var files: [DraftFile] {
    let readme = DraftFile(
      path: "README.md", text: readme, purpose: "how your team works with this folder")
    return [readme] + hosts.map(Self.file) + [
      DraftFile(path: ".gitignore", text: Self.ignored, purpose: "what git leaves alone"),
      DraftFile(
        path: ".vscode/settings.json", text: Self.settings, purpose: "for Visual Studio Code"),
      DraftFile(
        path: ".vscode/extensions.json", text: Self.extensions, purpose: "the same"),
    ]
  }

  private static func file(of host: StarterAnswers.Host) -> DraftFile {
    switch host {
    case .gitHub:
      DraftFile(
        path: ".github/workflows/handbook.yml", text: gitHub, purpose: "publishes on GitHub")
    case .gitLab:
      DraftFile(path: ".gitlab-ci.yml", text: gitLab, purpose: "publishes on GitLab")
    case .netlify:
      DraftFile(path: "netlify.toml", text: netlify, purpose: "publishes on Netlify")
    }
  }

  /// Where each host wants its two variables, for the README.
  private static func setting(of host: StarterAnswers.Host) -> String {
    switch host {
    case .gitHub:
      """
      - **GitHub**: in Settings, Pages, choose “GitHub Actions”. In Settings, Secrets and variables,
        Actions, Variables, set `COPSITE_URL` to the address of the program `copsite` for Linux, and
        `COPSITE_SHA256` to its checksum.
      """
    case .gitLab:
      """
      - **GitLab**: in Settings, CI/CD, Variables, set `COPSITE_URL` to the address of the program
        `copsite` for Linux, and `COPSITE_SHA256` to its checksum.
      """
    case .netlify:
      """
      - **Netlify**: in Project configuration, Environment variables, set `COPSITE_URL` to the address
        of the program `copsite` for Linux, and `COPSITE_SHA256` to its checksum. Once a day it builds
        only if something calls a build hook (Build & deploy, Build hooks).
      """
    }
  }

  private var readme: String {
    """
    # \(PlainMarkdown.written(title))

    The sources of our handbook. Everything readers see is made from the files in `content/`.

    | To … | do this |
    | --- | --- |
    | see the site while you write | `copsite serve --open` |
    | make the site | `copsite build`, then open `_site/index.html` |
    | plan a meeting | `copsite new meeting` |
    | plan a series | `copsite new meetings --every "2 weeks" --count 6` |
    | add a person | `copsite new person "Ana Ruiz" --role Nurse` |
    | add a team | `copsite new team "Intake"` |
    | write down a recommendation | `copsite new outcome "Move the last bus"` |
    | bring people from a spreadsheet | `copsite import people people.csv --dry-run` |
    | bring meetings from a calendar | `copsite import meetings calendar.ics --dry-run` |
    | change anything | open its file in `\(firstFolder)` with any text editor |

    `copsite --help` lists all commands; `copsite help new` explains one.

    ## Before you publish

    Run `copsite build --strict`. It says what is wrong, where, and what would be right.

    ## Publishing by itself

    With every change on the branch `main`, and once a day, the site is built and published:

    \(hosts.map(Self.setting).joined(separator: "\n"))

    A mistake in the files leaves the published site as it is.

    ## Editing in a browser

    Set one more variable, `COPSITE_EDITOR`, to `sveltia`: the published site then has a page `admin/`
    on which those who may change this repository can edit the handbook, without git. In the handbook
    of copsite, “Edit in a browser” says how people sign in.

    ## What is not public

    E-mail addresses, telephone numbers, join links, attendance, files with `visibility: members` and
    boxes that begin with `> [!MEMBERS]` are not in the public site. Who can read this repository can
    read them, though: keep it private if they matter.

    """
  }

  private static let ignored = """
    # Made by copsite: never edited by hand.
    /_site/
    /_site-members/
    /_members/
    .DS_Store
    Thumbs.db

    """

  private static let settings = """
    {
      "files.exclude": { "_site": true },
      "files.insertFinalNewline": true,
      "yaml.schemas": { ".vscode/schemas/site.schema.json": "content/site.yaml" },
      "[markdown]": { "editor.wordWrap": "on", "editor.quickSuggestions": { "other": false } },
      "[yaml]": { "editor.insertSpaces": true, "editor.tabSize": 2 }
    }

    """

  private static let extensions = """
    {
      "recommendations": ["redhat.vscode-yaml"]
    }

    """

  /// Fetches the program by its address, and refuses another one than that which was asked for.
  private static let gitHub = """
    # Builds the handbook with every change and once a day, and publishes it on GitHub Pages.
    # Needs two variables (Settings, Secrets and variables, Actions, Variables):
    #   COPSITE_URL      the address of the program copsite for Linux
    #   COPSITE_SHA256   its checksum
    # COPSITE_EDITOR (sveltia or decap) adds a page on which people edit the handbook in a browser,
    # and COPSITE_SIGN_IN is the address of the service with which they sign in, if you have one.
    name: Handbook

    on:
      push:
        branches: [main]
      pull_request:
      schedule:
        # “Next meeting” is worked out when the site is built.
        - cron: "17 3 * * *"
      workflow_dispatch:

    permissions:
      contents: read
      pages: write
      id-token: write

    concurrency:
      group: handbook-${{ github.ref }}
      cancel-in-progress: false

    jobs:
      build:
        runs-on: ubuntu-latest
        steps:
          - uses: actions/checkout@v4
            with:
              # All of it: calendars tell from it what was changed or removed.
              fetch-depth: 0
          - name: Get copsite
            env:
              COPSITE_URL: ${{ vars.COPSITE_URL }}
              COPSITE_SHA256: ${{ vars.COPSITE_SHA256 }}
            run: |
              if [ -z "$COPSITE_URL" ] || [ -z "$COPSITE_SHA256" ]; then
                echo "::error::Set the variables COPSITE_URL and COPSITE_SHA256; README.md says where."
                exit 1
              fi
              curl --fail --silent --show-error --location --output "$RUNNER_TEMP/copsite" "$COPSITE_URL"
              echo "$COPSITE_SHA256  $RUNNER_TEMP/copsite" | sha256sum --check --strict
              chmod +x "$RUNNER_TEMP/copsite"
          - name: Where the site will be
            id: pages
            if: github.event_name != 'pull_request'
            uses: actions/configure-pages@v5
          - name: Build
            env:
              BASE_URL: ${{ steps.pages.outputs.base_url }}
            run: |
              "$RUNNER_TEMP/copsite" build --strict --output _site ${BASE_URL:+--base-url "$BASE_URL"}
          - name: A page for editing in a browser
            if: vars.COPSITE_EDITOR != ''
            env:
              EDITOR_NAME: ${{ vars.COPSITE_EDITOR }}
              SIGN_IN: ${{ vars.COPSITE_SIGN_IN }}
              BRANCH: ${{ github.event.repository.default_branch }}
            run: |
              "$RUNNER_TEMP/copsite" cms --editor "$EDITOR_NAME" --backend github --branch "$BRANCH" \\
                --repo "$GITHUB_REPOSITORY" ${SIGN_IN:+--base-url "$SIGN_IN"}
          - uses: actions/upload-pages-artifact@v3
            if: github.event_name != 'pull_request'

      publish:
        if: github.event_name != 'pull_request'
        needs: build
        runs-on: ubuntu-latest
        environment:
          name: github-pages
          url: ${{ steps.deployment.outputs.page_url }}
        steps:
          - id: deployment
            uses: actions/deploy-pages@v4

    """

  private static let gitLab = """
    # Builds the handbook with every change and publishes the main branch on GitLab Pages. For
    # “next meeting” to stay right, add a daily schedule (Build, Pipeline schedules).
    # Needs two variables (Settings, CI/CD, Variables):
    #   COPSITE_URL      the address of the program copsite for Linux
    #   COPSITE_SHA256   its checksum
    # COPSITE_EDITOR (sveltia or decap) adds a page on which people edit the handbook in a browser,
    # and COPSITE_APP_ID is what GitLab gave you for it.
    image: debian:stable-slim

    variables:
      # All of it: calendars tell from it what was changed or removed.
      GIT_DEPTH: "0"

    .copsite:
      before_script:
        - test -n "$COPSITE_URL" -a -n "$COPSITE_SHA256" || { echo "Set the variables COPSITE_URL and COPSITE_SHA256; README.md says where."; exit 1; }
        - apt-get update -qq && apt-get install -y -qq curl ca-certificates git
        - curl --fail --silent --show-error --location --output /usr/local/bin/copsite "$COPSITE_URL"
        - echo "$COPSITE_SHA256  /usr/local/bin/copsite" | sha256sum --check --strict
        - chmod +x /usr/local/bin/copsite

    check:
      extends: .copsite
      script:
        - copsite build --strict --output _site
      rules:
        - if: $CI_COMMIT_BRANCH != $CI_DEFAULT_BRANCH

    pages:
      extends: .copsite
      script:
        - copsite build --strict --output public --base-url "$CI_PAGES_URL"
        - |
          if [ -n "$COPSITE_EDITOR" ]; then
            copsite cms --editor "$COPSITE_EDITOR" --backend gitlab --repo "$CI_PROJECT_PATH" \\
              --branch "$CI_DEFAULT_BRANCH" ${COPSITE_APP_ID:+--app-id "$COPSITE_APP_ID"} \\
              --output public/admin
          fi
      artifacts:
        paths: [public]
      rules:
        - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

    """

  /// Netlify fetches every commit by itself, but earlier files only when git asks for them.
  private static let netlify = """
    # Builds the handbook with every change and publishes the main branch on Netlify.
    # For “next meeting” to stay right, let something call a build hook once a day
    # (Build & deploy, Build hooks).
    # Needs two variables (Project configuration, Environment variables):
    #   COPSITE_URL      the address of the program copsite for Linux
    #   COPSITE_SHA256   its checksum
    # COPSITE_EDITOR (sveltia or decap) adds a page on which people edit the handbook in a browser.
    [build]
      publish = "_site"
      command = '''
        set -e
        if [ -z "$COPSITE_URL" ] || [ -z "$COPSITE_SHA256" ]; then
          echo "Set COPSITE_URL and COPSITE_SHA256; README.md says where." >&2
          exit 1
        fi
        copsite=$(mktemp -d)/copsite
        curl --fail --silent --show-error --location \\
          --output "$copsite" "$COPSITE_URL"
        echo "$COPSITE_SHA256  $copsite" | sha256sum --check --strict
        chmod +x "$copsite"
        # All of it: calendars tell from it what was changed or removed.
        git fetch --quiet --refetch --no-filter || true
        # A preview of a change has an address of its own.
        BASE_URL=$DEPLOY_PRIME_URL
        if [ "$CONTEXT" = production ]; then BASE_URL=$URL; fi
        "$copsite" build --strict --output _site --base-url "$BASE_URL"
        if [ -n "$COPSITE_EDITOR" ]; then "$copsite" cms --editor "$COPSITE_EDITOR"; fi
      '''

    """
}

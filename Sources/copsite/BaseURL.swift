import ArgumentParser
import Foundation

/// The address of a folder on the web: `http` or `https`, a host, and a path that ends in `/`.
struct BaseURL: Sendable {
  let text: String

  init(_ argument: String) throws {
    guard let url = URLComponents(string: argument, encodingInvalidCharacters: false),
      let scheme = url.scheme?.lowercased(), ["http", "https"].contains(scheme),
      let host = url.host, !host.isEmpty, url.query == nil, url.fragment == nil, url.user == nil
    else {
      throw ValidationError(
        "An address is that of a folder, such as https://example.org/handbook/.")
    }
    text = argument.hasSuffix("/") ? argument : argument + "/"
  }
}

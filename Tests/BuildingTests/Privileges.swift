import Foundation
import Testing

/// The superuser's right to read what nobody may read.
enum Privileges {
  /// Does something as somebody who has no such right. It must stay on its thread.
  static func without<Result>(_ body: () throws -> Result) throws -> Result {
    guard getuid() == 0 else { return try body() }
    #if os(Linux)
      // setfsuid(2): of this thread alone, and the kernel takes the rights away with the user. Swift
      // does not import its header.
      typealias SetUser = @convention(c) (uid_t) -> CInt
      let symbol = try #require(dlsym(dlopen(nil, RTLD_NOW), "setfsuid"))
      let setUser = unsafeBitCast(symbol, to: SetUser.self)
      let nobody: CInt = 65534
      _ = setUser(uid_t(nobody))
      defer { _ = setUser(0) }
      // Asked for a user that cannot be, it changes nothing and says who it is now.
      try #require(setUser(uid_t.max) == nobody)
      return try body()
    #else
      throw SuperuserError()
    #endif
  }

  #if !os(Linux)
    struct SuperuserError: Error {}
  #endif
}

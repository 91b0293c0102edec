import Building
import NIOCore
import NIOHTTP1
import NIOPosix

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Answers browsers while somebody writes: pages of a preview, and what tells them of changes.
final class PreviewServer: Sendable {
  /// Why it cannot listen.
  struct Failure: Error {
    let message: String
    let help: String
  }

  private let group: MultiThreadedEventLoopGroup
  private let pool: NIOThreadPool
  private let channel: any Channel
  private let responder: PreviewResponder
  let port: Int

  /// Listens from now on; what is asked for before there is a preview waits for it.
  ///
  /// - Parameters:
  ///   - host: an IP address.
  ///   - port: 0 for any that is free.
  init(host: String, port: Int) throws {
    group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    pool = NIOThreadPool(numberOfThreads: 4)
    pool.start()
    let (responder, pool) = (PreviewResponder(host: host), pool)
    self.responder = responder
    let bootstrap = ServerBootstrap(group: group)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.pipeline.configureHTTPServerPipeline(withErrorHandling: true).flatMapThrowing {
          try channel.pipeline.syncOperations.addHandler(PreviewHandler(responder, pool))
        }
      }
    do {
      channel = try bootstrap.bind(to: SocketAddress(ipAddress: host, port: port)).wait()
    } catch {
      throw Self.failure(error, host: host, port: port)
    }
    self.port = channel.localAddress?.port ?? port
  }

  private static func failure(_ error: any Error, host: String, port: Int) -> Failure {
    switch (error as? IOError)?.errnoCode {
    case EADDRINUSE:
      Failure(
        message: "port \(port) is in use by another program",
        help: "end that one, or choose another port: --port \(port < 65_535 ? port + 1 : 8000)")
    case EACCES:
      Failure(
        message: "only the machine’s administrator may listen on port \(port)",
        help: "choose a port above 1023: --port 8000")
    case EADDRNOTAVAIL:
      Failure(
        message: "this machine does not have the address \(host)",
        help: "leave out --host, or give 0.0.0.0 for all addresses of this machine")
    default:
      Failure(
        message: "cannot listen on \(host), port \(port): \(error)", help: "choose another port")
    }
  }

  /// Where a browser on this machine finds the site.
  func url(host: String) -> String {
    let shown = host == "0.0.0.0" ? "127.0.0.1" : host == "::" ? "::1" : host
    return "http://\(shown.contains(":") ? "[\(shown)]" : shown):\(port)/"
  }

  func show(_ preview: Preview) { responder.show(preview) }

  /// Tells all pages that are open.
  func tell(_ event: PreviewEvent) { responder.streams.send(event) }

  func stop() {
    try? channel.close().wait()
    try? group.syncShutdownGracefully()
    try? pool.syncShutdownGracefully()
  }
}

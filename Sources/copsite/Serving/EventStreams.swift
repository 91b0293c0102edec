import NIOCore
import NIOHTTP1
import Synchronization

/// The pages that are open and want to be told of changes (server-sent events, HTML, 9.2).
final class EventStreams: Sendable {
  private struct State {
    var channels: [ObjectIdentifier: any Channel] = [:]
    /// What a page that is opened is told first.
    var last: ByteBuffer?
  }

  private let state = Mutex(State())

  /// Sends to a channel whose response has begun, from now on until it is closed.
  func add(_ channel: any Channel) {
    let key = ObjectIdentifier(channel)
    let last = state.withLock { state in
      state.channels[key] = channel
      return state.last
    }
    if let last { Self.send(last, to: channel) }
    channel.closeFuture.whenComplete { [weak self] _ in
      self?.state.withLock { $0.channels[key] = nil }
    }
  }

  func send(_ event: PreviewEvent) {
    let buffer = ByteBuffer(string: "data: \(event.json)\n\n")
    let channels = state.withLock { state in
      state.last = buffer
      return state.channels.values.map { $0 }
    }
    for channel in channels { Self.send(buffer, to: channel) }
  }

  private static func send(_ buffer: ByteBuffer, to channel: any Channel) {
    channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(buffer)), promise: nil)
  }
}

import Building
import NIOCore
import NIOHTTP1
import NIOPosix

/// Answers the requests of one connection, one after the other. Pages are made on threads of their
/// own, so that one which takes long holds up no other.
final class PreviewHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private static let chunkSize = 1 << 18

  private let responder: PreviewResponder
  private let pool: NIOThreadPool
  private var head: HTTPRequestHead?

  init(_ responder: PreviewResponder, _ pool: NIOThreadPool) {
    self.responder = responder
    self.pool = pool
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): self.head = head
    case .body: break
    case .end:
      guard let head else { return }
      self.head = nil
      answer(head, on: context.channel)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    // A browser that went away, or that speaks something else.
    context.close(promise: nil)
  }

  private func answer(_ head: HTTPRequestHead, on channel: any Channel) {
    let (responder, pool) = (responder, pool)
    pool.runIfActive(eventLoop: channel.eventLoop) { responder.response(to: head) }
      .whenComplete { result in
        switch result {
        case .success(let response):
          Self.send(response, to: head, on: channel, pool, responder.streams)
        case .failure: channel.close(promise: nil)
        }
      }
  }

  private static func send(
    _ response: PreviewResponse, to request: HTTPRequestHead, on channel: any Channel,
    _ pool: NIOThreadPool, _ streams: EventStreams
  ) {
    var head = HTTPResponseHead(
      version: request.version, status: response.status, headers: response.headers)
    if !request.isKeepAlive { head.headers.replaceOrAdd(name: "connection", value: "close") }
    channel.write(HTTPServerResponsePart.head(head), promise: nil)
    let isBodyWanted = request.method != .HEAD
    let isSent: EventLoopFuture<Void>
    switch response.body {
    case .events where isBodyWanted:
      channel.flush()
      streams.add(channel)
      return
    case .bytes(let bytes) where isBodyWanted && !bytes.isEmpty:
      isSent = channel.write(
        HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(bytes: bytes))))
    case .file(let file, let range) where isBodyWanted:
      isSent = send(file, range, on: channel, pool)
    case .bytes, .file, .events: isSent = channel.eventLoop.makeSucceededVoidFuture()
    }
    isSent.whenFailure { _ in channel.close(promise: nil) }
    let keepsOpen = request.isKeepAlive
    let isWholeSent =
      if case .file = response.body {
        isSent.flatMap { channel.writeAndFlush(HTTPServerResponsePart.end(nil)) }
      } else {
        channel.writeAndFlush(HTTPServerResponsePart.end(nil))
      }
    isWholeSent.whenComplete { _ in if !keepsOpen { channel.close(promise: nil) } }
  }

  /// A file in pieces, each when the one before is on its way.
  private static func send(
    _ file: PreviewedFile, _ range: Range<Int>, on channel: any Channel, _ pool: NIOThreadPool
  ) -> EventLoopFuture<Void> {
    if range.isEmpty { return channel.eventLoop.makeSucceededVoidFuture() }
    let end = min(range.upperBound, range.lowerBound + chunkSize)
    return pool.runIfActive(eventLoop: channel.eventLoop) {
      try file.bytes(in: range.lowerBound..<end)
    }.flatMap { bytes in
      // The length that was promised cannot be kept any more.
      guard bytes.count == end - range.lowerBound else {
        return channel.eventLoop.makeFailedFuture(ChannelError.eof)
      }
      let body = HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(bytes: bytes)))
      return channel.writeAndFlush(body).flatMap {
        send(file, end..<range.upperBound, on: channel, pool)
      }
    }
  }
}

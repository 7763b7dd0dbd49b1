package app.otodoke.platform;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** A real S3 interface over a folder, on a loopback port, below the path {@code /s3}. */
final class EmbeddedS3Server {

  private final Path folder;
  private final int port;
  private final String accessKey;
  private final String secretKey;
  private S3Proxy server;

  EmbeddedS3Server(Path folder, int port, String accessKey, String secretKey) {
    this.folder = folder;
    this.port = port;
    this.accessKey = accessKey;
    this.secretKey = secretKey;
  }

  void start() throws Exception {
    Files.createDirectories(folder);
    server =
        S3Proxy.builder()
            .endpoint(URI.create("http://127.0.0.1:" + port))
            .servicePath("/s3")
            .awsAuthentication(AuthenticationType.AWS_V4, accessKey, secretKey)
            .blobStore(new FilesystemNio2BlobStore(folder.toString()))
            .jettyMaxThreads(20)
            .build();
    server.start();
  }

  void stop() throws Exception {
    if (server != null) {
      server.stop();
      server = null;
    }
  }
}

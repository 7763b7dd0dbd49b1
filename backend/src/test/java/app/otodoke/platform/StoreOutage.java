package app.otodoke.platform;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes the embedded S3 away for the length of a test, and brings it back. */
@ApplicationScoped
public class StoreOutage {

  private final Services services;

  StoreOutage(Services services) {
    this.services = services;
  }

  public void during(Part part) throws Exception {
    services.s3().stop();
    try {
      part.run();
    } finally {
      services.s3().start();
    }
  }

  /** What happens meanwhile. */
  public interface Part {
    void run() throws Exception;
  }
}

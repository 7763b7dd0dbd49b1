package app.otodoke.platform.pictures;

import app.otodoke.platform.pictures.PictureRefused.Reason;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Where pictures are worked on: two at once on threads of their own, so that the virtual threads'
 * few carriers stay free for everything else, and never with more memory than two fifths of the
 * heap.
 */
@ApplicationScoped
public class PictureBench {

  private static final int AT_ONCE = 2;
  private static final int WAITING = 32;
  private static final int MB = 1 << 20;

  private final int budgetMb;
  private final Semaphore memory;
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          AT_ONCE,
          AT_ONCE,
          30,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          Thread.ofPlatform().daemon().name("pictures-", 0).factory());

  PictureBench() {
    this(Math.clamp(Runtime.getRuntime().maxMemory() * 2 / 5 / MB, 64, 1024));
  }

  PictureBench(int budgetMb) {
    this.budgetMb = budgetMb;
    this.memory = new Semaphore(budgetMb, true);
    threads.allowCoreThreadTimeOut(true);
  }

  /**
   * Writes a picture anew in all sizes. Where the heap is too small for all its pixels at once, the
   * original becomes smaller too.
   *
   * @param folder takes the written files
   * @return empty when too many are waiting already
   */
  public Optional<RenderedPicture> render(
      byte[] bytes, PictureFormat format, Path folder, List<Bound> bounds, PictureLimits limits)
      throws PictureRefused {
    PictureHeader header = PictureProbe.probe(bytes, format, limits);
    Future<RenderedPicture> work;
    try {
      work = threads.submit(() -> rendered(bytes, format, header, folder, bounds, limits));
    } catch (RejectedExecutionException tooMany) {
      return Optional.empty();
    }
    return Optional.of(result(work));
  }

  @PreDestroy
  void close() {
    threads.shutdownNow();
  }

  private RenderedPicture rendered(
      byte[] bytes,
      PictureFormat format,
      PictureHeader header,
      Path folder,
      List<Bound> bounds,
      PictureLimits limits)
      throws PictureRefused, IOException, InterruptedException {
    int subsampling = 1;
    while (needMb(header, format, subsampling) > budgetMb) {
      subsampling++;
    }
    int need = needMb(header, format, subsampling);
    memory.acquire(need);
    try {
      Deadline deadline = Deadline.in(limits.maxTime());
      return new PictureRenderer(bytes, format, header, folder, deadline)
          .render(subsampling, bounds);
    } finally {
      memory.release(need);
    }
  }

  /** As decoded, as one int per pixel, and for what may be seen through once more without that. */
  private static int needMb(PictureHeader header, PictureFormat format, int subsampling) {
    long pixels = header.pixels() / ((long) subsampling * subsampling);
    int bytesPerPixel = format == PictureFormat.JPEG ? 7 : 12;
    return (int) (pixels * bytesPerPixel / MB) + 1;
  }

  private static RenderedPicture result(Future<RenderedPicture> work) throws PictureRefused {
    try {
      return work.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case PictureRefused refused -> throw refused;
        case IOException failed -> throw new UncheckedIOException(failed);
        case OutOfMemoryError tooLarge ->
            throw new PictureRefused(Reason.TOO_MANY_PIXELS, tooLarge);
        default -> throw new IllegalStateException(e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      work.cancel(true);
      throw new IllegalStateException(e);
    }
  }
}

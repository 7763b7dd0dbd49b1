package app.otodoke.media.internal;

import app.otodoke.media.StorageUnavailable;
import app.otodoke.platform.DataFolder;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Sweeps from time to time, and the work folder at start. */
@ApplicationScoped
class MediaSweeper {

  private static final Logger LOG = Logger.getLogger(MediaSweeper.class);

  private final SweepMediaService sweep;
  private final DataFolder folder;

  MediaSweeper(SweepMediaService sweep, DataFolder folder) {
    this.sweep = sweep;
    this.folder = folder;
  }

  /** Whatever a killed process left half done. */
  void start(@Observes StartupEvent event) {
    new WorkFolder(folder.resolve("work")).close();
  }

  @Scheduled(
      identity = "media-sweeper",
      every = "{otodoke.media.sweep-every}",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void sweep() {
    try {
      SweepMediaService.Swept swept = sweep.call();
      if (swept.uploads() + swept.media() + swept.objects() > 0) {
        LOG.infof("swept %s", swept);
      }
    } catch (StorageUnavailable later) {
      LOG.info("the file store does not answer; sweeping goes on next time");
    }
  }
}

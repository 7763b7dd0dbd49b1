package app.otodoke.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder that keeps everything the product must not forget; one process at a time uses it. */
@ApplicationScoped
public class DataFolder {

  private static final String LOCK = "in-use";
  private static final long NEEDED_MB = 200;

  private final Path root;
  private FileChannel channel;
  private FileLock lock;

  DataFolder(@ConfigProperty(name = "otodoke.data-dir") String folder) {
    root = Path.of(folder).toAbsolutePath().normalize();
  }

  public Path root() {
    return root;
  }

  public Path resolve(String name) {
    return root.resolve(name);
  }

  void open() {
    try {
      Files.createDirectories(root);
      channel =
          FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw CannotStart.because(
          "the data folder " + root + " cannot be written to (" + reason(e) + ").");
    }
    lock();
    long freeMb = root.toFile().getUsableSpace() >> 20;
    if (freeMb < NEEDED_MB) {
      close();
      throw CannotStart.because(
          "the disk of the data folder %s has only %d MB left; at least %d MB are needed."
              .formatted(root, freeMb, NEEDED_MB));
    }
  }

  private void lock() {
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException sameProcess) {
      lock = null;
    } catch (IOException e) {
      throw CannotStart.because(
          "the data folder " + root + " cannot be locked (" + reason(e) + ").");
    }
    if (lock == null) {
      throw CannotStart.because("the data folder " + root + " is in use by another Otodoke.");
    }
  }

  /** Whether another process holds it; looks without taking it. */
  boolean isInUse() throws IOException {
    if (!Files.exists(root.resolve(LOCK))) {
      return false;
    }
    try (FileChannel looking = FileChannel.open(root.resolve(LOCK), StandardOpenOption.WRITE);
        FileLock free = looking.tryLock()) {
      return free == null;
    } catch (OverlappingFileLockException thisProcess) {
      return true;
    }
  }

  void close() {
    try {
      if (lock != null) {
        lock.release();
      }
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // the system frees both when the process ends
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case java.nio.file.AccessDeniedException denied -> "permission denied";
      case java.nio.file.FileAlreadyExistsException file -> "a file is in its place";
      case java.nio.file.FileSystemException failed when failed.getReason() != null ->
          failed.getReason();
      default -> e.getMessage();
    };
  }
}

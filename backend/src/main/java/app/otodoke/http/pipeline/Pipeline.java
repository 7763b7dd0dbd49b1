package app.otodoke.http.pipeline;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** The ordered filters that every request passes before it reaches a resource or the cable. */
@ApplicationScoped
public class Pipeline {

  /** Above the platform's own filters, sign-in among them, and above its body reading. */
  private static final int FIRST_PRIORITY = 10_000;

  private final List<PipelineFilter> filters;

  Pipeline(
      RequestStart requestStart,
      RequestLog requestLog,
      SecurityHeaders securityHeaders,
      HostCheck hostCheck,
      InternalDoors internalDoors,
      CrossOrigin crossOrigin,
      S3Relay s3Relay,
      BodyCheck bodyCheck,
      ClientFiles clientFiles,
      @All List<PluggedFilter> plugged) {
    filters =
        arrange(
            List.of(
                requestStart, // request id, the caller's real address and origin, the clock
                requestLog, // a line for what is notable, timing headers
                securityHeaders,
                hostCheck,
                internalDoors, // metrics only for this machine or with the token
                crossOrigin, // programs in other sites' pages, where allowed
                s3Relay, // presigned uploads and downloads to the embedded S3
                bodyCheck, // size, JSON only
                clientFiles), // the client's files, and its index for its own addresses
            plugged);
  }

  void register(@Observes Filters registry) {
    int priority = FIRST_PRIORITY;
    for (PipelineFilter filter : filters) {
      registry.register(filter::handle, priority--);
    }
  }

  /** The filters' names, outermost first. */
  public List<String> names() {
    return filters.stream().map(PipelineFilter::name).toList();
  }

  private static List<PipelineFilter> arrange(
      List<PipelineFilter> own, List<PluggedFilter> plugged) {
    List<PipelineFilter> all = new ArrayList<>(own);
    for (PluggedFilter filter : plugged) {
      all.add(position(all, filter), filter);
    }
    return List.copyOf(all);
  }

  private static int position(List<PipelineFilter> all, PluggedFilter filter) {
    for (int i = 0; i < all.size(); i++) {
      if (filter.place().neighbour().isInstance(all.get(i))) {
        return filter.place().before() ? i : i + 1;
      }
    }
    throw new IllegalStateException(
        filter.name() + " wants to stand beside a filter that is not there");
  }
}

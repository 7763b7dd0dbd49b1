package app.otodoke.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Writes answers as JSON. An answer that is given again – the very same one, which a module keeps
 * as long as it is true – is encoded no more, for as long as it is kept there.
 */
abstract class OnceEncoded<T> implements ServerMessageBodyWriter<T> {

  private static final int MAX_BYTES = 8 << 20;
  private static final byte[] ONCE = {};

  private final ObjectMapper mapper;
  private final Class<?> type;
  private final Cache<Object, byte[]> encoded =
      Caffeine.newBuilder()
          .weakKeys()
          .maximumWeight(MAX_BYTES)
          .weigher((Object answer, byte[] json) -> json.length)
          .build();

  OnceEncoded(ObjectMapper mapper, Class<?> type) {
    this.mapper = mapper;
    this.type = type;
  }

  @Override
  public boolean isWriteable(
      Class<?> given, Type generic, ResteasyReactiveResourceInfo target, MediaType media) {
    return type == given;
  }

  @Override
  public boolean isWriteable(Class<?> given, Type generic, Annotation[] notes, MediaType media) {
    return type == given;
  }

  @Override
  public void writeResponse(T answer, Type generic, ServerRequestContext context)
      throws IOException {
    context.serverResponse().end(json(answer));
  }

  @Override
  public void writeTo(
      T answer,
      Class<?> given,
      Type generic,
      Annotation[] notes,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    out.write(json(answer));
  }

  /** Most answers are given once only, and nothing is kept for them. */
  private byte[] json(T answer) throws IOException {
    byte[] known = encoded.getIfPresent(answer);
    if (known != null && known != ONCE) {
      return known;
    }
    byte[] json = mapper.writeValueAsBytes(answer);
    encoded.put(answer, known == null ? ONCE : json);
    return json;
  }
}

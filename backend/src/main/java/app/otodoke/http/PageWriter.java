package app.otodoke.http;

import app.otodoke.shared.Page;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

@Provider
@Produces(MediaType.APPLICATION_JSON)
class PageWriter extends OnceEncoded<Page<?>> {

  PageWriter(ObjectMapper mapper) {
    super(mapper, Page.class);
  }
}

package app.otodoke.http;

import app.otodoke.chat.MessagesPage;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

@Provider
@Produces(MediaType.APPLICATION_JSON)
class MessagesPageWriter extends OnceEncoded<MessagesPage> {

  MessagesPageWriter(ObjectMapper mapper) {
    super(mapper, MessagesPage.class);
  }
}

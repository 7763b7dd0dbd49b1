package app.otodoke.platform.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPrivateKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Holds the encryption to the worked example of RFC 8291, appendix A. */
class EncryptionTest {

  private static final String BROWSER_KEY =
      "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
  private static final String AUTH = "BTBZMqHH6r4Tts7J_aSIgg";
  private static final String SENDER_KEY =
      "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
  private static final String SENDER_PRIVATE = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";
  private static final String SALT = "DGv6ra1nlYgDCS1FRnbzlw";
  private static final String MESSAGE =
      "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWA"
          + "mS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexS"
          + "gSxsj_Qulcy4a-fN";

  @Test
  void theStandardsExampleComesOutByteForByte() throws GeneralSecurityException {
    byte[] sealed =
        Encryption.encrypt(
            "When I grow up, I want to be a watermelon".getBytes(StandardCharsets.UTF_8),
            new Subscription(URI.create("https://push.example/x"), BROWSER_KEY, AUTH),
            sender(),
            bytes(SALT));
    assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed)).isEqualTo(MESSAGE);
  }

  @Test
  void pointsSurviveTheirBytes() throws GeneralSecurityException {
    for (int i = 0; i < 50; i++) {
      ECPublicKey key = (ECPublicKey) Curve.newPair().getPublic();
      assertThat(Curve.key(Curve.bytes(key)).getW()).isEqualTo(key.getW());
    }
  }

  @Test
  void aKeyThatIsNoPointIsRefused() {
    Subscription broken = new Subscription(URI.create("https://push.example/x"), "AAAA", AUTH);
    assertThatThrownBy(() -> Encryption.encrypt(new byte[1], broken, sender(), bytes(SALT)))
        .isInstanceOf(GeneralSecurityException.class);
  }

  private static KeyPair sender() throws GeneralSecurityException {
    ECPublicKey open = Curve.key(bytes(SENDER_KEY));
    return new KeyPair(
        open,
        KeyFactory.getInstance("EC")
            .generatePrivate(
                new ECPrivateKeySpec(new BigInteger(1, bytes(SENDER_PRIVATE)), open.getParams())));
  }

  private static byte[] bytes(String base64) {
    return Base64.getUrlDecoder().decode(base64);
  }
}

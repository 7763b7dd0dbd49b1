package app.otodoke.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.Signature;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path folder;

  private Secrets kept() {
    return new Secrets(new DataFolder(folder.toString()), Optional.empty());
  }

  @Test
  void theKeptSecretGivesTheSameKeysAfterARestart() throws Exception {
    KeyPair before = kept().signingKeys();
    Signature signer = Signature.getInstance("SHA256withECDSA");
    signer.initSign(before.getPrivate());
    signer.update("hello".getBytes(StandardCharsets.UTF_8));
    byte[] signature = signer.sign();

    Signature verifier = Signature.getInstance("SHA256withECDSA");
    verifier.initVerify(kept().signingKeys().getPublic());
    verifier.update("hello".getBytes(StandardCharsets.UTF_8));
    assertThat(verifier.verify(signature)).isTrue();
  }

  @Test
  void onlyTheOwnerMayReadIt() throws Exception {
    kept();
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secret"))))
        .isEqualTo("rw-------");
  }

  @Test
  void purposesDoNotShareKeys() {
    assertThat(kept().key("media")).hasSize(32).isNotEqualTo(kept().key("mail"));
  }

  @Test
  void aShortSecretIsRefused() {
    assertThatThrownBy(() -> new Secrets(new DataFolder("."), Optional.of("short")))
        .hasMessageContaining("32 characters");
  }
}

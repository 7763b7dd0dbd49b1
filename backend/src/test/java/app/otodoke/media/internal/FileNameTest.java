package app.otodoke.media.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../../etc/passwd|passwd",
        "C:\\\\fakepath\\\\cat.png|cat.png",
        "夏の 写真　その1.jpg|夏の 写真 その1.jpg",
        ".htaccess|htaccess",
        "..|file",
        "//|file",
      })
  void foldersAndLeadingDotsGo(String name, String clean) {
    assertThat(FileName.clean(name)).isEqualTo(clean);
  }

  @Test
  void whatCannotBeSeenGoes() {
    assertThat(FileName.clean("photo\u202egpj.exe\u0000\u200b\r\n.png"))
        .isEqualTo("photogpj.exe.png");
  }

  @Test
  void writingIsComposed() {
    assertThat(FileName.clean("カ\u3099.png")).isEqualTo("ガ.png");
  }

  @Test
  void longNamesKeepTheirExtension() {
    String clean = FileName.clean("音".repeat(200) + ".jpeg");

    assertThat(clean).hasSize(120).endsWith("音.jpeg");
  }

  @Test
  void theHeaderCarriesEveryScriptAndNoTricks() {
    assertThat(FileName.disposition(false, "夏\"; x=\\.webp", "image/jpeg"))
        .isEqualTo(
            "attachment; filename=\"__; x=_.jpg\"; filename*=UTF-8''%E5%A4%8F%22%3B%20x%3D%5C.jpg");
    assertThat(FileName.disposition(true, "a.png", "image/png"))
        .isEqualTo("inline; filename=\"a.png\"; filename*=UTF-8''a.png");
  }
}

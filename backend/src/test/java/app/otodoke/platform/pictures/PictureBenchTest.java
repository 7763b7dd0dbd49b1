package app.otodoke.platform.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.platform.pictures.PictureRefused.Reason;
import app.otodoke.support.TestPictures;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureBenchTest {

  private static final List<Bound> BOUNDS =
      List.of(new Bound("thumb", 320), new Bound("small", 640), new Bound("large", 1600));
  private static final PictureLimits LIMITS =
      new PictureLimits(50_000_000, 300, Duration.ofMinutes(2));

  private final PictureBench bench = new PictureBench();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void photographsEndTheRightWayUpAndSayNotWhere(int orientation) throws Exception {
    byte[] photograph = TestPictures.photograph(120, 80, orientation);
    assertThat(latin(photograph)).contains("GPS-35.6586N");

    RenderedPicture picture = render(photograph, LIMITS);

    assertThat(picture.width()).isEqualTo(120);
    assertThat(picture.height()).isEqualTo(80);
    for (Rendition rendition : picture.renditions()) {
      assertQuartered(read(rendition));
      assertThat(latin(Files.readAllBytes(rendition.file()))).doesNotContain("GPS", "Exif");
    }
  }

  @Test
  void pngAndWebpAreTurnedByTheirExifToo() throws Exception {
    byte[] png = TestPictures.withChunk(TestPictures.png(80, 120), "eXIf", TestPictures.tiff(6));
    assertThat(render(png, LIMITS).width()).isEqualTo(120);

    byte[] exif = TestPictures.tiff(8);
    ByteArrayOutputStream webp = new ByteArrayOutputStream();
    webp.writeBytes(TestPictures.webp());
    webp.writeBytes("EXIF".getBytes(StandardCharsets.US_ASCII));
    webp.writeBytes(new byte[] {(byte) exif.length, 0, 0, 0});
    webp.writeBytes(exif);
    byte[] bytes = webp.toByteArray();
    bytes[4] = (byte) (bytes.length - 8);
    bytes[5] = (byte) (bytes.length - 8 >> 8);
    assertThat(render(bytes, LIMITS).width()).isEqualTo(32);
  }

  @Test
  void everySizeIsWrittenAndKnowsItsSize() throws Exception {
    RenderedPicture picture = render(TestPictures.jpeg(2000, 1000), LIMITS);

    assertThat(picture.renditions())
        .extracting(Rendition::name, Rendition::width, Rendition::height, Rendition::type)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("thumb", 320, 160, "image/jpeg"),
            org.assertj.core.groups.Tuple.tuple("small", 640, 320, "image/jpeg"),
            org.assertj.core.groups.Tuple.tuple("large", 1600, 800, "image/jpeg"),
            org.assertj.core.groups.Tuple.tuple("original", 2000, 1000, "image/jpeg"));
    for (Rendition rendition : picture.renditions()) {
      BufferedImage image = read(rendition);
      assertThat(image.getWidth()).isEqualTo(rendition.width());
      assertQuartered(image);
    }
  }

  @Test
  void smallPicturesAreNotBlownUpNorStoredTwice() throws Exception {
    List<Rendition> renditions = render(TestPictures.png(10, 6), LIMITS).renditions();

    assertThat(renditions).extracting(Rendition::width).containsOnly(10);
    assertThat(renditions.subList(0, 3))
        .extracting(Rendition::file)
        .containsOnly(folder.resolve("large"));
  }

  @Test
  void webpIsReadAndKeptAsJpeg() throws Exception {
    RenderedPicture picture = render(TestPictures.webp(), LIMITS);

    assertThat(picture.renditions().getLast().type()).isEqualTo("image/jpeg");
    assertQuartered(read(picture.renditions().getLast()));
  }

  @Test
  void seeThroughPicturesStaySo() throws Exception {
    BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(200, 200, Color.RED.getRGB());

    for (Rendition rendition : render(TestPictures.encoded(image, "png"), LIMITS).renditions()) {
      assertThat(rendition.type()).isEqualTo("image/png");
      assertThat(read(rendition).getRGB(0, 0) >>> 24).isZero();
    }
  }

  @Test
  void greyKeepsItsBrightness() throws Exception {
    BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < 400; i++) {
      image.getRaster().setSample(i % 20, i / 20, 0, 100);
    }

    RenderedPicture picture = render(TestPictures.encoded(image, "png"), LIMITS);

    assertThat(picture.color()).isEqualTo("#646464");
  }

  @Test
  void aPicturesOwnColoursAreMeant() throws Exception {
    BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < 400; i++) {
      image.setRGB(i % 20, i / 20, 0x80808080);
    }
    byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    chunk.writeBytes("linear\0\0".getBytes(StandardCharsets.US_ASCII));
    try (DeflaterOutputStream packed = new DeflaterOutputStream(chunk)) {
      packed.write(linear);
    }
    byte[] png =
        TestPictures.withChunk(TestPictures.encoded(image, "png"), "iCCP", chunk.toByteArray());

    RenderedPicture picture = render(png, LIMITS);

    // half of the light looks lighter than half
    assertNear(Color.decode(picture.color()), new Color(0xbcbcbc));
    assertThat(read(picture.renditions().getLast()).getRGB(5, 5) >>> 24).isEqualTo(0x80);
  }

  @Test
  void animationsKeepTheirFramesTimesAndLoopAndLoseTheirComments() throws Exception {
    byte[] gif = TestPictures.gif(60, 40, 5);
    assertThat(latin(gif)).contains("<script>secret");

    RenderedPicture picture = render(gif, LIMITS);

    Rendition original = picture.renditions().getLast();
    byte[] kept = Files.readAllBytes(original.file());
    assertThat(original.type()).isEqualTo("image/gif");
    assertThat(latin(kept)).contains("NETSCAPE2.0").doesNotContain("secret");
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(kept)));
    assertThat(reader.getNumImages(true)).isEqualTo(5);
    assertThat(new Color(reader.read(1).getRGB(30, 20))).isEqualTo(Color.GREEN);
    var tree =
        (org.w3c.dom.Element) reader.getImageMetadata(1).getAsTree("javax_imageio_gif_image_1.0");
    var control =
        (org.w3c.dom.Element) tree.getElementsByTagName("GraphicControlExtension").item(0);
    assertThat(control.getAttribute("delayTime")).isEqualTo("10");
    assertThat(picture.renditions().getFirst().type()).isEqualTo("image/jpeg");
    assertNear(new Color(read(picture.renditions().getFirst()).getRGB(30, 20)), Color.RED);
  }

  @Test
  void whatHidesBehindOrInsideAPictureIsGone() throws Exception {
    String page = "<html><script>alert(1)</script>";
    byte[] jpeg =
        TestPictures.inserted(
            TestPictures.jpeg(50, 50),
            2,
            TestPictures.segment(0xfe, page.getBytes(StandardCharsets.US_ASCII)));
    byte[] trailing =
        TestPictures.inserted(jpeg, jpeg.length, page.getBytes(StandardCharsets.US_ASCII));

    for (Rendition rendition : render(trailing, LIMITS).renditions()) {
      assertThat(latin(Files.readAllBytes(rendition.file()))).doesNotContain("script");
    }
  }

  @Test
  void moreMemoryThanThereIsMakesTheOriginalSmaller() throws Exception {
    byte[] png =
        TestPictures.encoded(new BufferedImage(7000, 7000, BufferedImage.TYPE_BYTE_BINARY), "png");

    RenderedPicture picture =
        new PictureBench(150).render(png, PictureFormat.PNG, folder, BOUNDS, LIMITS).orElseThrow();

    assertThat(picture.width()).isEqualTo(3500);
  }

  @Test
  void bombsAreRefusedFromTheirHeader() {
    assertRefused(TestPictures.pngBomb(50_000, 50_000), Reason.TOO_MANY_PIXELS);
    assertRefused(
        TestPictures.pngBomb(Integer.MAX_VALUE, Integer.MAX_VALUE), Reason.TOO_MANY_PIXELS);
    assertRefused(TestPictures.gif(4, 4, 301), Reason.TOO_MANY_FRAMES);
    PictureLimits small = new PictureLimits(100, 300, Duration.ofMinutes(1));
    assertThatThrownBy(() -> render(TestPictures.gif(10, 10, 5), small))
        .extracting("reason")
        .isEqualTo(Reason.TOO_MANY_PIXELS);
  }

  @Test
  void aThousandScansAreRefused() {
    byte[] jpeg = TestPictures.jpeg(16, 16);
    byte[] scan = TestPictures.segment(0xda, new byte[] {1, 1, 0, 0, 0, 0});
    byte[] scans = jpeg;
    for (int i = 0; i < 101; i++) {
      scans = TestPictures.inserted(scans, jpeg.length - 2, scan);
    }
    assertRefused(scans, Reason.TOO_SLOW);
  }

  @Test
  void timeRunsOut() {
    PictureLimits none = new PictureLimits(50_000_000, 300, Duration.ofMillis(-1));
    for (byte[] bytes : List.of(TestPictures.jpeg(300, 300), TestPictures.gif(9, 9, 3))) {
      assertThatThrownBy(() -> render(bytes, none)).extracting("reason").isEqualTo(Reason.TOO_SLOW);
    }
  }

  @Test
  void cutOffPicturesAreRefused() {
    for (byte[] whole :
        List.of(
            TestPictures.jpeg(300, 200),
            TestPictures.png(300, 200),
            TestPictures.webp(),
            TestPictures.gif(30, 20, 4))) {
      assertRefused(Arrays.copyOf(whole, whole.length * 2 / 3), Reason.UNREADABLE);
      assertRefused(Arrays.copyOf(whole, 14), Reason.UNREADABLE);
    }
  }

  @Test
  void whateverIsBrokenEndsInAnAnswer() throws Exception {
    Random random = new Random(7);
    for (byte[] whole :
        List.of(
            TestPictures.photograph(60, 40, 6),
            TestPictures.png(60, 40),
            TestPictures.webp(),
            TestPictures.gif(30, 20, 4))) {
      for (int i = 0; i < 40; i++) {
        byte[] broken = whole.clone();
        for (int n = 0; n < 3; n++) {
          broken[12 + random.nextInt(broken.length - 12)] = (byte) random.nextInt();
        }
        try {
          assertThat(render(broken, LIMITS).renditions()).hasSize(4);
        } catch (PictureRefused refused) {
          assertThat(refused.reason()).isNotNull();
        }
      }
    }
  }

  private RenderedPicture render(byte[] bytes, PictureLimits limits) throws PictureRefused {
    PictureFormat format = PictureFormat.of(bytes).orElseThrow();
    return bench.render(bytes, format, folder, BOUNDS, limits).orElseThrow();
  }

  private void assertRefused(byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> render(bytes, LIMITS))
        .isInstanceOf(PictureRefused.class)
        .extracting("reason")
        .isEqualTo(reason);
  }

  private static void assertQuartered(BufferedImage image) {
    int left = image.getWidth() / 4;
    int right = image.getWidth() * 3 / 4;
    int top = image.getHeight() / 4;
    int bottom = image.getHeight() * 3 / 4;
    assertNear(new Color(image.getRGB(left, top)), Color.RED);
    assertNear(new Color(image.getRGB(right, top)), Color.GREEN);
    assertNear(new Color(image.getRGB(left, bottom)), Color.BLUE);
    assertNear(new Color(image.getRGB(right, bottom)), Color.YELLOW);
  }

  private static void assertNear(Color actual, Color expected) {
    int off =
        Math.abs(actual.getRed() - expected.getRed())
            + Math.abs(actual.getGreen() - expected.getGreen())
            + Math.abs(actual.getBlue() - expected.getBlue());
    assertThat(off).as("%s should be %s", actual, expected).isLessThan(40);
  }

  private static BufferedImage read(Rendition rendition) throws IOException {
    return ImageIO.read(rendition.file().toFile());
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}

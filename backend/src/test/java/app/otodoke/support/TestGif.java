package app.otodoke.support;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Puts an animation together; each frame lasts a tenth of a second and carries a comment. */
final class TestGif implements AutoCloseable {

  private static final String IMAGE = "javax_imageio_gif_image_1.0";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
  private final ImageOutputStream out;

  TestGif() {
    try {
      out = ImageIO.createImageOutputStream(bytes);
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void frame(BufferedImage image) {
    try {
      ImageTypeSpecifier type = ImageTypeSpecifier.createFromRenderedImage(image);
      IIOMetadata metadata = writer.getDefaultImageMetadata(type, null);
      IIOMetadataNode root = new IIOMetadataNode(IMAGE);
      IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
      control.setAttribute("disposalMethod", "none");
      control.setAttribute("userInputFlag", "FALSE");
      control.setAttribute("transparentColorFlag", "FALSE");
      control.setAttribute("delayTime", "10");
      control.setAttribute("transparentColorIndex", "0");
      root.appendChild(control);
      IIOMetadataNode comments = new IIOMetadataNode("CommentExtensions");
      IIOMetadataNode comment = new IIOMetadataNode("CommentExtension");
      comment.setAttribute("value", "<script>secret</script>");
      comments.appendChild(comment);
      root.appendChild(comments);
      metadata.mergeTree(IMAGE, root);
      writer.writeToSequence(new IIOImage(image, null, metadata), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try {
      writer.endWriteSequence();
      out.flush();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    writer.dispose();
  }
}

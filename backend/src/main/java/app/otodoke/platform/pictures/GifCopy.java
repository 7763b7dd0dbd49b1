package app.otodoke.platform.pictures;

import app.otodoke.platform.pictures.PictureRefused.Reason;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.w3c.dom.NodeList;

/** Writes a GIF anew, frame by frame: the animation stays, comments and everything else go. */
final class GifCopy {

  private static final String STREAM = "javax_imageio_gif_stream_1.0";
  private static final String IMAGE = "javax_imageio_gif_image_1.0";

  private final PictureHeader header;
  private final Deadline deadline;

  GifCopy(PictureHeader header, Deadline deadline) {
    this.header = header;
    this.deadline = deadline;
  }

  /** Writes all frames and answers the first as it appears on the canvas. */
  BufferedImage write(byte[] bytes, Path file) throws PictureRefused, IOException {
    ImageReader reader = Readers.open(bytes, PictureFormat.GIF);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      BufferedImage first = null;
      for (int i = 0; i < header.frames(); i++) {
        deadline.check();
        Frame frame = read(reader, i);
        if (first == null) {
          first = composed(frame);
          writer.prepareWriteSequence(canvas(writer, frame));
        }
        writer.writeToSequence(new IIOImage(frame.image, null, kept(writer, frame, i)), null);
      }
      writer.endWriteSequence();
      return first;
    } finally {
      writer.dispose();
      reader.dispose();
    }
  }

  private Frame read(ImageReader reader, int index) throws PictureRefused {
    try {
      BufferedImage image = reader.read(index);
      IIOMetadataNode tree = (IIOMetadataNode) reader.getImageMetadata(index).getAsTree(IMAGE);
      return new Frame(image, tree);
    } catch (IOException | RuntimeException e) {
      throw new PictureRefused(Reason.UNREADABLE, e);
    }
  }

  private BufferedImage composed(Frame frame) {
    BufferedImage canvas =
        new BufferedImage(header.width(), header.height(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = canvas.createGraphics();
    graphics.drawImage(frame.image, frame.left(), frame.top(), null);
    graphics.dispose();
    return canvas;
  }

  /** The first frame's palette serves all frames that have the same one. */
  private IIOMetadata canvas(ImageWriter writer, Frame first) throws IOException {
    IIOMetadata metadata = writer.getDefaultStreamMetadata(null);
    IIOMetadataNode root = new IIOMetadataNode(STREAM);
    child(root, "Version").setAttribute("value", "89a");
    IIOMetadataNode screen = child(root, "LogicalScreenDescriptor");
    screen.setAttribute("logicalScreenWidth", Integer.toString(header.width()));
    screen.setAttribute("logicalScreenHeight", Integer.toString(header.height()));
    screen.setAttribute("colorResolution", "8");
    screen.setAttribute("pixelAspectRatio", "0");
    IIOMetadataNode table = child(root, "GlobalColorTable");
    table.setAttribute("sizeOfGlobalColorTable", Integer.toString(first.tableSize()));
    table.setAttribute("backgroundColorIndex", "0");
    table.setAttribute("sortFlag", "FALSE");
    first.addColors(table);
    metadata.mergeTree(STREAM, root);
    return metadata;
  }

  /** Place, time and manner of the frame, and that the whole goes round for ever. */
  private IIOMetadata kept(ImageWriter writer, Frame frame, int index) throws IOException {
    ImageTypeSpecifier type = ImageTypeSpecifier.createFromRenderedImage(frame.image);
    IIOMetadata metadata = writer.getDefaultImageMetadata(type, null);
    IIOMetadataNode root = new IIOMetadataNode(IMAGE);
    IIOMetadataNode place = child(root, "ImageDescriptor");
    place.setAttribute("imageLeftPosition", Integer.toString(frame.left()));
    place.setAttribute("imageTopPosition", Integer.toString(frame.top()));
    place.setAttribute("imageWidth", Integer.toString(frame.image.getWidth()));
    place.setAttribute("imageHeight", Integer.toString(frame.image.getHeight()));
    place.setAttribute("interlaceFlag", "FALSE");
    IIOMetadataNode table = child(root, "LocalColorTable");
    table.setAttribute("sizeOfLocalColorTable", Integer.toString(frame.tableSize()));
    table.setAttribute("sortFlag", "FALSE");
    frame.addColors(table);
    IIOMetadataNode control = frame.node("GraphicControlExtension");
    if (control != null) {
      root.appendChild(control);
    }
    if (index == 0 && header.frames() > 1) {
      IIOMetadataNode loop = child(child(root, "ApplicationExtensions"), "ApplicationExtension");
      loop.setAttribute("applicationID", "NETSCAPE");
      loop.setAttribute("authenticationCode", "2.0");
      loop.setUserObject(new byte[] {1, 0, 0});
    }
    metadata.mergeTree(IMAGE, root);
    return metadata;
  }

  private static IIOMetadataNode child(IIOMetadataNode parent, String name) {
    IIOMetadataNode node = new IIOMetadataNode(name);
    parent.appendChild(node);
    return node;
  }

  private record Frame(BufferedImage image, IIOMetadataNode tree) {

    IIOMetadataNode node(String name) {
      NodeList found = tree.getElementsByTagName(name);
      return found.getLength() == 0 ? null : (IIOMetadataNode) found.item(0);
    }

    int left() {
      return Integer.parseInt(node("ImageDescriptor").getAttribute("imageLeftPosition"));
    }

    int top() {
      return Integer.parseInt(node("ImageDescriptor").getAttribute("imageTopPosition"));
    }

    /** Tables have 2, 4, 8 … 256 entries. */
    int tableSize() {
      int used = ((IndexColorModel) image.getColorModel()).getMapSize();
      return Math.max(2, Integer.highestOneBit(used - 1) << 1);
    }

    void addColors(IIOMetadataNode table) {
      IndexColorModel colors = (IndexColorModel) image.getColorModel();
      for (int i = 0; i < tableSize(); i++) {
        boolean used = i < colors.getMapSize();
        IIOMetadataNode entry = child(table, "ColorTableEntry");
        entry.setAttribute("index", Integer.toString(i));
        entry.setAttribute("red", Integer.toString(used ? colors.getRed(i) : 0));
        entry.setAttribute("green", Integer.toString(used ? colors.getGreen(i) : 0));
        entry.setAttribute("blue", Integer.toString(used ? colors.getBlue(i) : 0));
      }
    }
  }
}

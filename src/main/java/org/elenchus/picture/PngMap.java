package org.elenchus.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A map as pixels, for slides and for programs that know nothing better. */
final class PngMap {
    /** What a machine with a small heap can still draw. */
    private static final double MOST_PIXELS = 40_000_000;
    /** Smaller than this no quote could be read. */
    private static final double LEAST_SCALE = 0.6;

    private static final double PIXELS_PER_METRE = 96 / 0.0254;
    private static final String PNG = "javax_imageio_png_1.0";

    private PngMap() {}

    /** @throws IOException also if the picture would be too large to be of use */
    static void write(Drawing drawing, double wanted, OutputStream out) throws IOException {
        double most = Math.sqrt(MOST_PIXELS / (drawing.width() * drawing.height()));
        if (most < LEAST_SCALE) {
            throw new IOException("the picture would have %d × %d pixels – show fewer units, or write svg or pdf"
                    .formatted(Math.round(drawing.width() * wanted), Math.round(drawing.height() * wanted)));
        }
        double scale = Math.min(wanted, most);
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(drawing.width() * scale),
                (int) Math.ceil(drawing.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        try (Typeface typeface = Typeface.open()) {
            drawing.draw(new RasterCanvas(graphics, typeface));
        } finally {
            graphics.dispose();
        }
        encode(image, Math.round(PIXELS_PER_METRE * scale), out);
    }

    private static void encode(BufferedImage image, long perMetre, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        IIOMetadata data = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", Long.toString(perMetre));
        size.setAttribute("pixelsPerUnitYAxis", Long.toString(perMetre));
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(PNG);
        root.appendChild(size);
        data.mergeTree(PNG, root);
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, data));
        } finally {
            writer.dispose();
        }
    }
}

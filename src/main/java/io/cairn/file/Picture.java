package io.cairn.file;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/** An image as it will be kept. Closing it removes its file. */
record Picture(Spool content, FileKind kind, int width, int height) implements Closeable {

    /** Hardly to be seen, at a quarter of the bytes. */
    private static final float JPEG_QUALITY = 0.9f;

    /**
     * Photographs become JPEG. What is drawn is kept sharp as PNG where that is smaller, and always where it can be seen
     * through.
     */
    static Picture write(BufferedImage image, FileKind from) throws IOException {
        if (image.getColorModel().hasAlpha()) {
            return as(FileKind.PNG, image);
        }
        Picture jpeg = as(FileKind.JPEG, image);
        if (from == FileKind.JPEG) {
            return jpeg;
        }
        Picture png = as(FileKind.PNG, image);
        Picture larger = png.content.size() < jpeg.content.size() ? jpeg : png;
        larger.close();
        return larger == jpeg ? png : jpeg;
    }

    private static Picture as(FileKind kind, BufferedImage image) throws IOException {
        Spool content = Spool.empty();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind.name().toLowerCase(Locale.ROOT))
                .next();
        try (FileImageOutputStream out =
                new FileImageOutputStream(content.path().toFile())) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(JPEG_QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
            return new Picture(content, kind, image.getWidth(), image.getHeight());
        } catch (IOException | RuntimeException e) {
            content.close();
            throw e;
        } finally {
            writer.dispose();
        }
    }

    @Override
    public void close() {
        content.close();
    }
}

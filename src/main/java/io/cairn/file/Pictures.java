package io.cairn.file;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import io.cairn.file.FileRefusedException.Reason;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.springframework.stereotype.Component;

/**
 * Draws uploaded images anew: what is kept is only what can be seen, upright and of a sane size. Whatever else a file
 * carried (places, cameras, comments, other files) stays behind.
 */
@Component
class Pictures {

    /** An unpacked image takes some 60 MB; more people than this at once wait their turn. */
    private static final int AT_ONCE = 2;

    /** The reader of WebP needs a whole second for so many, and cannot leave any out. */
    private static final long WEBP_PIXELS = 16_000_000;

    private final FileLimits limits;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Pictures(FileLimits limits) {
        this.limits = limits;
    }

    /**
     * A JPEG without anything beside the picture stays as it is, so that what was kept once can be kept again unchanged.
     *
     * @throws FileRefusedException if it is damaged, or has too many pixels; those are counted before it is unpacked
     */
    Picture redraw(Spool upload, FileKind kind) {
        turns.acquireUninterruptibly();
        try (ImageInputStream in = new FileImageInputStream(upload.path().toFile())) {
            Orientation orientation = kind == FileKind.JPEG ? Orientation.of(in) : Orientation.UPRIGHT;
            in.seek(0);
            Decoded decoded = decode(in, kind);
            BufferedImage image = decoded.image();
            return kind == FileKind.JPEG && decoded.isWhole() && !isLarge(image) && PlainJpeg.is(upload)
                    ? new Picture(upload, kind, image.getWidth(), image.getHeight())
                    : Picture.write(upright(image, orientation), kind);
        } catch (FileRefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The readers answer damaged files with all sorts of exceptions.
            throw new FileRefusedException(Reason.UNREADABLE);
        } finally {
            turns.release();
        }
    }

    /** @param isWhole with every pixel of the file */
    private record Decoded(BufferedImage image, boolean isWhole) {}

    private Decoded decode(ImageInputStream in, FileKind kind) throws IOException {
        ImageReader reader = kind == FileKind.WEBP
                ? new WebPImageReaderSpi().createReaderInstance()
                : ImageIO.getImageReadersByFormatName(kind.name()).next();
        try {
            List<String> warnings = new ArrayList<>();
            reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width <= 0 || height <= 0) {
                throw new IIOException("No pixels");
            }
            refuseIfHuge((long) width * height, limits.pixels());
            if (kind == FileKind.WEBP) {
                refuseIfHuge(Math.max((long) width * height, WebPFrames.pixels(in)), WEBP_PIXELS);
            }
            ImageReadParam parameters = reader.getDefaultReadParam();
            int every = Math.max(1, Math.max(width, height) / limits.side());
            parameters.setSourceSubsampling(every, every, 0, 0);
            BufferedImage image = reader.read(0, parameters);
            if (warnings.stream().anyMatch(Pictures::meansCutOff)) {
                throw new FileRefusedException(Reason.UNREADABLE);
            }
            return new Decoded(image, every == 1);
        } finally {
            reader.dispose();
        }
    }

    private static void refuseIfHuge(long pixels, long limit) {
        if (pixels > limit) {
            throw new FileRefusedException(Reason.TOO_MANY_PIXELS);
        }
    }

    /** What is missing of a JPEG is filled with grey, with a warning. */
    private static boolean meansCutOff(String warning) {
        return warning.startsWith("Truncated") || warning.startsWith("Premature end");
    }

    private boolean isLarge(BufferedImage image) {
        return Math.max(image.getWidth(), image.getHeight()) > limits.side();
    }

    private BufferedImage upright(BufferedImage image, Orientation orientation) {
        int longest = Math.max(image.getWidth(), image.getHeight());
        double scale = Math.min(1.0, (double) limits.side() / longest);
        int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        boolean swaps = orientation.swapsSides();
        BufferedImage drawn = new BufferedImage(
                swaps ? height : width,
                swaps ? width : height,
                image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        AffineTransform transform = orientation.turn(width, height);
        transform.scale((double) width / image.getWidth(), (double) height / image.getHeight());
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, transform, null);
        graphics.dispose();
        return drawn;
    }
}

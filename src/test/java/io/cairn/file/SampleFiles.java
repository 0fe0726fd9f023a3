package io.cairn.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files as people and as villains upload them. */
public final class SampleFiles {

    public static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    public static final String HTML = "<!doctype html><script>alert(1)</script>";

    /** 24 x 16 pixels of confetti. */
    private static final String WEBP =
            "UklGRsoCAABXRUJQVlA4WAoAAAAgAAAAFwAADwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAA"
                    + "AABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAA"
                    + "ABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAA"
                    + "AAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAA"
                    + "AAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAA"
                    + "AABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDgg3AAAAFAG"
                    + "AJ0BKhgAEAA+bSqRRaQioZgEAEAGxLYATplCOBvAKYCrQOsBvFfoAeWF7LYEifPGdjVCMI7iHHkgAP70Msm4VhjOMtxlrFqO"
                    + "En08yjd6x+2qKMZzz6wPboX/d3okIAxG+giiN0B5TSWfAQO49p//sqGgrL0e+G/15Pqwx5peTuWQUEftZOi//EwffKSYSTz+"
                    + "6/OW3u2Nlt/3VGy7/8p7fsy79ywEFonhBZf+h71Gw52rWmt/ZU9+0euUi/Ulx/F6y2PkStdsmJ2sO/CAGYPvxV9fm1eCWfwJ"
                    + "kAA=";

    private SampleFiles() {}

    public static byte[] webp() {
        return Base64.getDecoder().decode(WEBP);
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Left half red, right half blue. */
    public static BufferedImage flag(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    public static byte[] png(int width, int height) {
        return written(flag(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    public static byte[] jpeg(int width, int height) {
        return written(flag(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    public static byte[] written(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG of a camera that was held in some way, with the place where it was; the number is EXIF's. */
    public static byte[] photo(int width, int height, int orientation) {
        byte[] plain = jpeg(width, height);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            byte[] exif = exif(orientation);
            out.write(plain, 0, 2);
            out.writeShort(0xFFE1);
            out.writeShort(exif.length + 2);
            out.write(exif);
            out.write(plain, 2, plain.length - 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] exif(int orientation) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(text("Exif\0\0MM\0*"));
            out.writeInt(8);
            out.writeShort(2);
            // Orientation, a short.
            out.writeShort(0x0112);
            out.writeShort(3);
            out.writeInt(1);
            out.writeShort(orientation);
            out.writeShort(0);
            // Where the block about the place begins.
            out.writeShort(0x8825);
            out.writeShort(4);
            out.writeInt(1);
            out.writeInt(38);
            out.writeInt(0);
            // It names the datum, which tests look for.
            out.writeShort(1);
            out.writeShort(0x0012);
            out.writeShort(2);
            out.writeInt(9);
            out.writeInt(56);
            out.writeInt(0);
            out.write(text("GPS-PLACE\0"));
        }
        return bytes.toByteArray();
    }

    /** The same PNG with a comment in it. */
    public static byte[] withComment(byte[] png, String comment) {
        int afterHeader = 8 + 25;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(png, 0, afterHeader);
        bytes.writeBytes(chunk("tEXt", text("Comment\0" + comment)));
        bytes.write(png, afterHeader, png.length - afterHeader);
        return bytes.toByteArray();
    }

    /** A few hundred kilobytes that unpack to gigabytes. */
    public static byte[] bomb(int side) {
        try {
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            DataOutputStream facts = new DataOutputStream(header);
            facts.writeInt(side);
            facts.writeInt(side);
            facts.write(new byte[] {8, 2, 0, 0, 0});
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
                byte[] row = new byte[side * 3 + 1];
                for (int i = 0; i < 2_000; i++) {
                    out.write(row);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(png(1, 1), 0, 8);
            bytes.writeBytes(chunk("IHDR", header.toByteArray()));
            bytes.writeBytes(chunk("IDAT", packed.toByteArray()));
            bytes.writeBytes(chunk("IEND", new byte[0]));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] chunk(String type, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            CRC32 sum = new CRC32();
            sum.update(text(type));
            sum.update(content);
            out.writeInt(content.length);
            out.write(text(type));
            out.write(content);
            out.writeInt((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A PDF with one empty page and some padding. */
    public static byte[] pdf(int padding) {
        String body = "%PDF-1.4\n%" + "x".repeat(padding) + "\n";
        int catalogue = body.length();
        body += "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";
        int pages = body.length();
        body += "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n";
        int page = body.length();
        body += "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n";
        int table = body.length();
        body += "xref\n0 4\n0000000000 65535 f \n%010d 00000 n \n%010d 00000 n \n%010d 00000 n \n"
                .formatted(catalogue, pages, page);
        body += "trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n";
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What is left when a connection breaks in the middle. */
    public static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** A picture and a document at once. */
    public static byte[] gifAndPdf() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text("GIF89a"));
        bytes.writeBytes(pdf(0));
        return bytes.toByteArray();
    }
}

package io.cairn.archive;

import io.cairn.shared.archive.ArchiveRefusedException;
import io.cairn.shared.archive.ArchiveRefusedException.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Knows how much was read, and refuses to go on beyond what is allowed. */
final class CountingInputStream extends FilterInputStream {

    private long count;
    private long end = Long.MAX_VALUE;

    CountingInputStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        note(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        note(Math.max(0, read));
        return read;
    }

    private void note(int read) {
        count += read;
        if (count > end) {
            throw new ArchiveRefusedException(Reason.TOO_LARGE);
        }
    }

    /** All bytes so far. */
    long count() {
        return count;
    }

    /** Allows so many bytes from here on. */
    void allow(long bytes) {
        end = count + bytes;
    }
}

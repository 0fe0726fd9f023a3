package io.cairn.catalog;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/** Tells how many characters of several texts have been read. */
final class CountedReading {

    private final int total;
    private final HowFar howFar;
    private int done;

    CountedReading(int total, HowFar howFar) {
        this.total = total;
        this.howFar = howFar;
    }

    Reader of(String text) {
        return new StringReader(text) {
            @Override
            public int read(char[] into, int from, int length) throws IOException {
                int read = super.read(into, from, length);
                done += Math.max(0, read);
                howFar.at(done, total);
                return read;
            }
        };
    }
}

package app.revenant.exchange.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text that remembers the last sign that went by, line ends aside. */
final class Tail extends FilterReader {

    private int last = -1;

    Tail(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        int sign = super.read();
        remember(sign);
        return sign;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int index = offset; index < offset + count; index++) {
            remember(buffer[index]);
        }
        return count;
    }

    private void remember(int sign) {
        if (sign >= 0 && sign != '\n' && sign != '\r') {
            last = sign;
        }
    }

    int last() {
        return last;
    }
}

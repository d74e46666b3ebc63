package dev.latchkey.feign;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Iterates over lists one after the other. A {@code flatMap} would read a whole list in advance when its stream is
 * iterated.
 */
final class PartIterator<T> implements Iterator<T> {
    private final Iterator<? extends Iterator<T>> parts;
    private Iterator<T> part = Collections.emptyIterator();

    PartIterator(Iterator<? extends Iterator<T>> parts) {
        this.parts = parts;
    }

    @Override
    public boolean hasNext() {
        while (!part.hasNext() && parts.hasNext()) {
            part = parts.next();
        }
        return part.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the list has no more rows");
        }
        return part.next();
    }
}

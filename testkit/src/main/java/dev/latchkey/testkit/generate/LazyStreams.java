package dev.latchkey.testkit.generate;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Flattens streams lazily, one element at a time. A {@link Stream#flatMap} inside another one creates all elements at
 * once.
 */
final class LazyStreams {
    private LazyStreams() {}

    static <T, R> Stream<R> flatMap(Stream<T> outer, Function<T, Stream<? extends R>> inner) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new FlatIterator<>(outer.iterator(), inner), Spliterator.ORDERED),
                false);
    }

    static <R> Stream<R> concat(List<Stream<R>> parts) {
        return flatMap(parts.stream(), part -> part);
    }

    private static final class FlatIterator<T, R> implements Iterator<R> {
        private final Iterator<T> outer;
        private final Function<T, Stream<? extends R>> inner;
        private Iterator<? extends R> current = Stream.<R>empty().iterator();

        FlatIterator(Iterator<T> outer, Function<T, Stream<? extends R>> inner) {
            this.outer = outer;
            this.inner = inner;
        }

        @Override
        public boolean hasNext() {
            while (!current.hasNext() && outer.hasNext()) {
                current = inner.apply(outer.next()).iterator();
            }
            return current.hasNext();
        }

        @Override
        public R next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return current.next();
        }
    }
}

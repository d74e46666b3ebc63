package dev.latchkey.validation.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers facts in the order in which they are made: that of the constants. */
abstract sealed class FactKey<T> implements Fact<T>
        permits Fact.AtLarge, Fact.OfIdentity, Fact.OfItem, Fact.OfAccess, Fact.OfRequest {
    private static final List<Fact<?>> ALL = new ArrayList<>();

    private final String text;
    private final int index;

    FactKey(String text) {
        this.text = text;
        this.index = ALL.size();
        ALL.add(this);
    }

    static List<Fact<?>> all() {
        return Collections.unmodifiableList(ALL);
    }

    @Override
    public final String getText() {
        return text;
    }

    @Override
    public final int getIndex() {
        return index;
    }

    @SuppressWarnings("unchecked") // the fact source asserts it
    @Override
    public final @Nullable T cast(@Nullable Object value) {
        return (T) value;
    }

    @Override
    public final int compareTo(Fact<?> other) {
        return Integer.compare(index, other.getIndex());
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public final int hashCode() {
        return index;
    }

    @Override
    public final String toString() {
        return text;
    }
}

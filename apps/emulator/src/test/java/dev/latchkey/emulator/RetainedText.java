package dev.latchkey.emulator;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Counts the characters and bytes that an object of ours keeps, itself or through what it refers to. */
final class RetainedText {
    private static final String OURS = "dev.latchkey.";

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();
    private long count;

    private RetainedText() {}

    static long of(Object root) throws IllegalAccessException {
        RetainedText text = new RetainedText();
        text.visit(root);
        while (!text.open.isEmpty()) {
            text.look(text.open.remove());
        }
        return text.count;
    }

    private void visit(Object value) {
        if (value != null && seen.add(value)) {
            open.add(value);
        }
    }

    private void look(Object value) throws IllegalAccessException {
        if (value instanceof CharSequence text) {
            count += text.length();
        } else if (value instanceof byte[] bytes) {
            count += bytes.length;
        } else if (value instanceof Object[] array) {
            for (Object element : array) {
                visit(element);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> {
                visit(key);
                visit(entry);
            });
        } else if (value instanceof Iterable<?> all) {
            all.forEach(this::visit);
        }
        for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
            if (type.getName().startsWith(OURS)) {
                fields(value, type);
            }
        }
    }

    private void fields(Object value, Class<?> type) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                visit(field.get(value));
            }
        }
    }
}

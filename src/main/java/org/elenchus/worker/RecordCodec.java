package org.elenchus.worker;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Records as bytes, by their declared types alone: what comes in never names a class, so it can only ever become what
 * was asked for. Knows records, sealed interfaces of records, enums, strings, numbers, durations, {@link List}
 * and {@link Optional}. Both ends must be of the same build. Thread safe.
 */
final class RecordCodec {
    private RecordCodec() {}

    /** @throws IllegalArgumentException if a component is of a type that is not known here */
    static byte[] write(Record value) {
        Bytes out = new Bytes();
        write(value.getClass(), value, out);
        return out.toArray();
    }

    /** @throws IllegalArgumentException if the bytes are not such a record */
    static <T extends Record> T read(Class<T> type, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            T value = type.cast(read((Type) type, in));
            if (in.hasRemaining()) {
                throw new IllegalArgumentException(in.remaining() + " bytes too many");
            }
            return value;
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("cut short", e);
        }
    }

    @SuppressWarnings("EnumOrdinal") // both ends are of the same build
    private static void write(Type type, Object value, Bytes out) {
        switch (value) {
            case String text -> out.put(text);
            case Integer number -> out.putInt(number);
            case Long number -> out.putLong(number);
            case Double number -> out.putLong(Double.doubleToRawLongBits(number));
            case Duration time -> out.putLong(time.toMillis());
            case Boolean flag -> out.putInt(flag ? 1 : 0);
            case Enum<?> constant -> out.putInt(constant.ordinal());
            case List<?> list -> {
                out.putInt(list.size());
                list.forEach(item -> write(argument(type), item, out));
            }
            case Optional<?> optional -> {
                out.putInt(optional.isPresent() ? 1 : 0);
                optional.ifPresent(item -> write(argument(type), item, out));
            }
            case Record record -> writeRecord(raw(type), record, out);
            default -> throw unknown(value.getClass());
        }
    }

    private static void writeRecord(Class<?> declared, Record record, Bytes out) {
        if (declared.isInterface()) {
            out.putInt(kinds(declared).indexOf(record.getClass()));
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                write(component.getGenericType(), component.getAccessor().invoke(record), out);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(component + " cannot be read", e);
            }
        }
    }

    private static Object read(Type type, ByteBuffer in) {
        Class<?> raw = raw(type);
        if (raw == String.class) {
            return text(in);
        } else if (raw == int.class || raw == Integer.class) {
            return in.getInt();
        } else if (raw == long.class || raw == Long.class) {
            return in.getLong();
        } else if (raw == double.class || raw == Double.class) {
            return Double.longBitsToDouble(in.getLong());
        } else if (raw == boolean.class || raw == Boolean.class) {
            return in.getInt() != 0;
        } else if (raw == Duration.class) {
            return Duration.ofMillis(in.getLong());
        } else if (raw.isEnum()) {
            return at(Arrays.asList(raw.getEnumConstants()), in.getInt());
        } else if (raw == List.class) {
            return list(argument(type), in);
        } else if (raw == Optional.class) {
            return in.getInt() == 0 ? Optional.empty() : Optional.of(read(argument(type), in));
        } else if (raw.isSealed() && raw.isInterface()) {
            return record(at(kinds(raw), in.getInt()), in);
        } else if (raw.isRecord()) {
            return record(raw, in);
        }
        throw unknown(raw);
    }

    private static String text(ByteBuffer in) {
        int length = size(in, Character.BYTES);
        char[] characters = new char[length];
        in.asCharBuffer().get(characters);
        in.position(in.position() + length * Character.BYTES);
        return new String(characters);
    }

    private static List<Object> list(Type of, ByteBuffer in) {
        int size = size(in, 0);
        List<Object> items = new ArrayList<>(Math.min(size, in.remaining()));
        for (int i = 0; i < size; i++) {
            items.add(read(of, in));
        }
        return items;
    }

    private static int size(ByteBuffer in, int each) {
        int size = in.getInt();
        if (size < 0 || (long) size * each > in.remaining()) {
            throw new IllegalArgumentException("cut short");
        }
        return size;
    }

    private static Object record(Class<?> type, ByteBuffer in) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = read(components[i].getGenericType(), in);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("no valid " + type.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " cannot be made", e);
        }
    }

    private static <T> T at(List<T> choices, int index) {
        if (index < 0 || index >= choices.size()) {
            throw new IllegalArgumentException("no choice " + index + " of " + choices);
        }
        return choices.get(index);
    }

    private static List<Class<?>> kinds(Class<?> sealed) {
        return Arrays.asList(sealed.getPermittedSubclasses());
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType of ? of.getRawType() : type);
    }

    private static IllegalArgumentException unknown(Class<?> type) {
        return new IllegalArgumentException("values of " + type + " are not known here");
    }

    /** Bytes that grow. */
    private static final class Bytes {
        private ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

        private ByteBuffer room(int bytes) {
            if (buffer.remaining() < bytes) {
                int wanted = Math.addExact(buffer.position(), bytes);
                ByteBuffer larger = ByteBuffer.allocate(Math.max(wanted, (int) Math.min(wanted * 2L, 1L << 30)));
                buffer = larger.put(buffer.flip());
            }
            return buffer;
        }

        void putInt(int number) {
            room(Integer.BYTES).putInt(number);
        }

        void putLong(long number) {
            room(Long.BYTES).putLong(number);
        }

        /** As UTF-16: what is broken in a text stays as broken as it is. */
        void put(String text) {
            putInt(text.length());
            ByteBuffer to = room(text.length() * Character.BYTES);
            to.asCharBuffer().put(text);
            to.position(to.position() + text.length() * Character.BYTES);
        }

        byte[] toArray() {
            return Arrays.copyOf(buffer.array(), buffer.position());
        }
    }
}

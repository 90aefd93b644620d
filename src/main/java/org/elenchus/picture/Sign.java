package org.elenchus.picture;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The strokes of a type's icon, from the text of an SVG path: {@code M H V L C Z}, absolute, and lines after an {@code M}. */
final class Sign {
    private static final Pattern STEP = Pattern.compile("([MHVLCZ])([^MHVLCZ]*)");

    private Sign() {}

    /** @throws IllegalArgumentException if the path has other steps */
    static Path2D at(double x, double y, String text) {
        Path2D path = new Path2D.Double();
        Matcher step = STEP.matcher(text);
        int end = 0;
        while (step.find()) {
            if (step.start() != end) {
                throw new IllegalArgumentException("not a path: " + text);
            }
            end = step.end();
            draw(path, step.group(1).charAt(0), numbers(step.group(2)), x, y);
        }
        if (end != text.length()) {
            throw new IllegalArgumentException("not a path: " + text);
        }
        return path;
    }

    private static double[] numbers(String text) {
        return text.isBlank()
                ? new double[0]
                : Pattern.compile("[ ,]+")
                        .splitAsStream(text.strip())
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }

    private static void draw(Path2D path, char step, double[] at, double x, double y) {
        switch (step) {
            case 'H' -> path.lineTo(x + at[0], path.getCurrentPoint().getY());
            case 'V' -> path.lineTo(path.getCurrentPoint().getX(), y + at[0]);
            case 'C' -> path.curveTo(x + at[0], y + at[1], x + at[2], y + at[3], x + at[4], y + at[5]);
            case 'Z' -> path.closePath();
            default -> {
                for (int i = 0; i < at.length; i += 2) {
                    if (i == 0 && step == 'M') {
                        path.moveTo(x + at[0], y + at[1]);
                    } else {
                        path.lineTo(x + at[i], y + at[i + 1]);
                    }
                }
            }
        }
    }
}

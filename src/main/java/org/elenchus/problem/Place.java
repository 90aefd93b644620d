package org.elenchus.problem;

/**
 * Where something is wrong: a file, and in it a line and column counted from 1, or 0 where unknown.
 *
 * @param file the file as the user knows it
 * @param line line from 1, 0 if the whole file is meant
 * @param column column from 1 in UTF-16 units, 0 if the whole line is meant
 */
public record Place(String file, int line, int column) {

    public static Place file(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}

package org.elenchus.picture;

/** Something that can be drawn on any canvas. */
interface Drawing {
    double width();

    double height();

    String title();

    void draw(Canvas canvas);
}

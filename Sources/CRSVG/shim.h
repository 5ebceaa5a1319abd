#include <librsvg/rsvg.h>
#include <cairo.h>

// The size a drawing says it has: its width and height, or those of its view. Zero when it says neither.
static inline int rsvg_own_size(RsvgHandle *handle, double *width, double *height) {
    if (rsvg_handle_get_intrinsic_size_in_pixels(handle, width, height) && *width > 0 && *height > 0) return 1;
    gboolean has_width, has_height, has_view;
    RsvgLength own_width, own_height;
    RsvgRectangle view;
    rsvg_handle_get_intrinsic_dimensions(handle, &has_width, &own_width, &has_height, &own_height, &has_view, &view);
    *width = view.width;
    *height = view.height;
    return has_view && view.width > 0 && view.height > 0;
}

// Draws a picture on a white ground, as large as fits in a box of so many pixels, and writes it as PNG. Zero when it cannot be drawn.
//
// Nothing outside the picture is read: without a base address librsvg follows no reference to a file or a site.
static inline int rsvg_write_png(
    const unsigned char *bytes, size_t length, double width, double height, cairo_write_func_t write, void *context) {
    RsvgHandle *handle = rsvg_handle_new_from_data(bytes, length, NULL);
    if (!handle) return 0;
    double own_width = 0, own_height = 0;
    int done = 0;
    if (rsvg_own_size(handle, &own_width, &own_height)) {
        double scale = width / own_width < height / own_height ? width / own_width : height / own_height;
        RsvgRectangle place = {0, 0, own_width * scale, own_height * scale};
        if (place.width < 1) place.width = 1;
        if (place.height < 1) place.height = 1;
        cairo_surface_t *surface =
            cairo_image_surface_create(CAIRO_FORMAT_RGB24, (int)(place.width + 0.5), (int)(place.height + 0.5));
        cairo_t *ground = cairo_create(surface);
        cairo_set_source_rgb(ground, 1, 1, 1);
        cairo_paint(ground);
        done = rsvg_handle_render_document(handle, ground, &place, NULL)
            && cairo_surface_write_to_png_stream(surface, write, context) == CAIRO_STATUS_SUCCESS;
        cairo_destroy(ground);
        cairo_surface_destroy(surface);
    }
    g_object_unref(handle);
    return done;
}

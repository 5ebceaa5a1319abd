#include <librsvg/rsvg.h>
#include <cairo.h>

// Draws a picture on a white ground, width pixels wide, and writes it as PNG. Zero when it cannot be drawn.
//
// Nothing outside the picture is read: without a base address librsvg follows no reference to a file or a site.
static inline int rsvg_write_png(const unsigned char *bytes, size_t length, double width, cairo_write_func_t write, void *context) {
    RsvgHandle *handle = rsvg_handle_new_from_data(bytes, length, NULL);
    if (!handle) return 0;
    double own_width = 0, own_height = 0;
    int done = 0;
    if (rsvg_handle_get_intrinsic_size_in_pixels(handle, &own_width, &own_height) && own_width > 0 && own_height > 0) {
        RsvgRectangle place = {0, 0, width, width * own_height / own_width};
        cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, (int)place.width, (int)(place.height + 0.5));
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

#include <curl/curl.h>

// curl_easy_setopt takes a variable number of arguments, which Swift cannot call.
static inline CURLcode curl_set_text(CURL *curl, CURLoption option, const char *value) { return curl_easy_setopt(curl, option, value); }
static inline CURLcode curl_set_number(CURL *curl, CURLoption option, long value) { return curl_easy_setopt(curl, option, value); }
static inline CURLcode curl_set_list(CURL *curl, CURLoption option, struct curl_slist *value) { return curl_easy_setopt(curl, option, value); }
static inline CURLcode curl_set_pointer(CURL *curl, CURLoption option, void *value) { return curl_easy_setopt(curl, option, value); }
static inline CURLcode curl_set_reader(CURL *curl, curl_read_callback reader) { return curl_easy_setopt(curl, CURLOPT_READFUNCTION, reader); }

# A cache of Varnish in front of a gateway. Filled in by caches.sh: HOST and PORT of the gateway.
vcl 4.1;

backend gateway {
    .host = "HOST";
    .port = "PORT";
}

# Each coding is a variant of its own, by Vary: start varnishd with -p http_gzip_support=off.
sub vcl_recv {
    if (req.method != "GET" && req.method != "HEAD") {
        return (pass);
    }
    return (hash);
}

# Varnish keeps nothing that is to be asked about each time, unless it is told to: then it asks by If-None-Match.
sub vcl_backend_response {
    if (beresp.status == 200 && beresp.http.ETag && beresp.http.Cache-Control ~ "max-age=0") {
        set beresp.ttl = 1ms;
        set beresp.grace = 0s;
        set beresp.keep = 1d;
        return (deliver);
    }
}

sub vcl_deliver {
    if (obj.hits > 0) {
        set resp.http.X-Cache = "HIT";
    } else {
        set resp.http.X-Cache = "MISS";
    }
}

/**
 * A configuration for nginx beside the files: packed forms where the browser takes them, pages of lists by their number,
 * everything live (search, requests, attachments, back office) handed on to the running system.
 */
export const nginxText = (
  application: string,
  policy: string,
): string => `# Gongkai: serve ./site, hand the rest on.
# Include in the http block; set root, server_name and TLS as your host needs.
map $args $gongkai_page {
  ""                     "";
  "~^page=(?<number>[1-9][0-9]*)$" "@page=$number";
  default                "@live";
}
# Readers of the larger view get their pages from the running system.
map $cookie_gongkai_view $gongkai_view {
  older   "/live/";
  default "";
}
upstream gongkai { server ${application}; keepalive 16; }
server {
  listen 80;
  root ./site;
  charset utf-8;
  gzip_static on;
  # brotli_static on;   # where the module is installed
  open_file_cache max=20000 inactive=60s;
  etag on;
  add_header Cache-Control "no-cache" always;
  add_header Vary "Cookie, Accept-Encoding" always;
  add_header X-Content-Type-Options "nosniff" always;
  add_header X-Frame-Options "SAMEORIGIN" always;
  add_header Referrer-Policy "same-origin" always;
  add_header Content-Security-Policy "${policy}" always;
  location = / { try_files $gongkai_view/index$gongkai_page.html @application; }
  location / { try_files $gongkai_view$uri$gongkai_page.html $gongkai_view$uri @application; }
  location /assets/ {
    add_header Cache-Control "public, max-age=31536000, immutable" always;
    try_files $uri @application;
  }
  location @application {
    proxy_pass http://gongkai;
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    proxy_set_header Host $host;
    proxy_set_header X-Forwarded-For $remote_addr;
    proxy_set_header X-Forwarded-Proto $scheme;
    client_max_body_size 200m;
  }
}
`;

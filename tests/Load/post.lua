-- Posts the requests of a file, one a line, round and round; each thread begins at another one.
-- A line that begins with a slash is the address of a GET, and behind a tab the tag that it names.
-- wrk -s post.lua URL -- FILE [CODING] [ADDRESS]
-- ADDRESS is said to be that of the client.
-- Ten zeros in a line are replaced by another number each time, so that no request comes twice; nor does one of an earlier run, as long as
-- a thread sends less than a hundred thousand a second.
local requests = {}
local at = 0
local threads = 0
local number = 0

function setup(thread)
  thread:set("start", threads * 7)
  threads = threads + 1
end

function init(args)
  local coding = args[2] ~= "" and args[2] or nil
  local headers = { ["Content-Type"] = "application/json", ["Accept-Encoding"] = coding, ["X-Forwarded-For"] = args[3] }
  for line in io.lines(args[1]) do
    local path, tag = line:match("^(/[^\t]*)\t(.*)$")
    local whole = path
      and wrk.format("GET", path, { ["If-None-Match"] = tag, ["Accept-Encoding"] = coding })
      or wrk.format("POST", nil, headers, line)
    local head, tail = whole:match("^(.*)0000000000(.*)$")
    requests[#requests + 1] = head and { head, tail } or whole
  end
  at = start
  number = os.time() % 10000 * 1000000 + start / 7 * 100000
end

function request()
  at = at % #requests + 1
  local parts = requests[at]
  if type(parts) == "string" then return parts end
  number = number + 1
  return parts[1] .. string.format("%010d", number) .. parts[2]
end

-- Posts the requests of a file, one a line, round and round; each thread begins at another one.
-- wrk -s post.lua URL -- FILE
local requests = {}
local at = 0
local threads = 0

function setup(thread)
  thread:set("start", threads * 7)
  threads = threads + 1
end

function init(args)
  local headers = { ["Content-Type"] = "application/json" }
  for line in io.lines(args[1]) do
    requests[#requests + 1] = wrk.format("POST", nil, headers, line)
  end
  at = start
end

function request()
  at = at % #requests + 1
  return requests[at]
end

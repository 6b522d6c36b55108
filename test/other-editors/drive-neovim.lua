-- Run by `nvim --headless -l`-like start (`-S`): opens a library with our server, does what a person would do, and writes what came of it,
-- as JSON, to the file that REPORT names. SERVER is the program of the server, FILE the library, NEW_NAME what the reply is to be called.
local report = {}

local function finish()
  local file = assert(io.open(vim.env.REPORT, 'w'))
  file:write(vim.json.encode(report))
  file:close()
  vim.cmd('qa!')
end

local function wait(what, condition)
  if not vim.wait(20000, condition, 20) then
    report.stuck = what
    finish()
  end
end

vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.FILE))
local client = vim.lsp.start_client({
  name = 'chatwright',
  cmd = { vim.env.NODE, vim.env.SERVER, 'lsp', '--stdio' },
  root_dir = vim.fn.fnamemodify(vim.env.FILE, ':h'),
})
vim.lsp.buf_attach_client(0, client)

-- What is wrong, as the editor shows it.
local function diagnostics()
  return vim.tbl_map(function(one)
    return { code = one.code, line = one.lnum, column = one.col, message = one.message }
  end, vim.diagnostic.get(0))
end
wait('diagnostics', function()
  return #vim.diagnostic.get(0) > 0
end)
report.before = diagnostics()

-- The misspelt key is put right, and the problem goes.
local last = vim.api.nvim_buf_line_count(0)
for number = 1, last do
  local line = vim.fn.getline(number)
  if line:find('titel', 1, true) then
    vim.fn.setline(number, (line:gsub('titel', 'title')))
  end
end
wait('no diagnostics', function()
  return #vim.diagnostic.get(0) == 0
end)

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 20000)
  local answer = answers and answers[client]
  if not answer then
    report.stuck = method
    finish()
  end
  return answer.result
end

local function place(text)
  for number = 1, vim.api.nvim_buf_line_count(0) do
    local from, to = vim.fn.getline(number):find(text, 1, true)
    if from then
      vim.api.nvim_win_set_cursor(0, { number, to })
      return vim.lsp.util.make_position_params(0, 'utf-16')
    end
  end
end

-- What may stand after `tags: [`.
local offered = ask('textDocument/completion', place('tags: ['))
report.offered = vim.tbl_map(function(item)
  return item.label
end, offered.items or offered)

-- A reply gets another name, in the script that sends it too.
local rename = place('- id: ')
rename.newName = vim.env.NEW_NAME
vim.lsp.util.apply_workspace_edit(ask('textDocument/rename', rename), 'utf-16')
vim.cmd('wall')
report.done = true
finish()

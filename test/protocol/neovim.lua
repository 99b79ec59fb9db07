-- Opens the sample in Neovim with Averment as its language server and writes the outline's names, one a line, to the file that
-- OUT names. Written for Neovim 0.7, Debian 12's, which has no vim.lsp.start; newer ones still have start_client.
local out = {}

local client_id = vim.lsp.start_client({
  name = 'averment',
  cmd = { vim.env.NODE, vim.env.SERVER, '--stdio' },
  root_dir = vim.fn.fnamemodify(vim.env.SAMPLE, ':h'),
  get_language_id = function() return 'complaint' end,
})

vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.SAMPLE))
local buffer = vim.api.nvim_get_current_buf()
vim.lsp.buf_attach_client(buffer, client_id)
vim.wait(10000, function()
  local client = vim.lsp.get_client_by_id(client_id)
  return client ~= nil and client.initialized
end, 20)

local function outline(title)
  table.insert(out, title)
  local parameters = { textDocument = vim.lsp.util.make_text_document_params(buffer) }
  local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/documentSymbol', parameters, 10000)
  local function list(symbols)
    for _, symbol in ipairs(symbols or {}) do
      table.insert(out, symbol.name)
      list(symbol.children)
    end
  end
  for _, answer in pairs(answers or {}) do list(answer.result) end
end

outline('# as opened')
local seventh = vim.fn.search('^7\\.')
vim.api.nvim_buf_set_lines(buffer, seventh - 1, seventh, true, {})
outline('# without paragraph 7')

vim.fn.writefile(out, vim.env.OUT)
vim.lsp.stop_client(client_id)
vim.cmd('qall!')

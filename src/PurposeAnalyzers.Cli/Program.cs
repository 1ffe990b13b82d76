using System.CommandLine;

return await new RootCommand("Keeps the promises of a privacy policy.").Parse(args).InvokeAsync();

using System.Text;
using PurposeAnalyzers.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    // The first time the work is ended in order; the second time at once.
    key.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
};
return await PurposeTool.RunAsync(args, ToolHost.Real(), cancellation.Token);

using System.Text;
using PurposeAnalyzers.Cli.Reports.Building;
using PurposeAnalyzers.Cli.Reports.Html;
using PurposeAnalyzers.Cli.Reports.Logs;
using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Reports.Writers;
using PurposeAnalyzers.Cli.Resources;

namespace PurposeAnalyzers.Cli.Commands;

/// <summary>The files of one report: those with every result are written while the logs are read, the others when the report is there. Each appears whole or not at all.</summary>
internal sealed class ReportOutputs : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ReportRequest request;
    private readonly string directory;
    private readonly OutputFile? jsonLinesFile;
    private readonly BufferedStream? jsonLinesStream;
    private readonly JsonLinesSink? jsonLines;
    private readonly OutputFile? sarifFile;
    private readonly MergedSarifSink? sarif;

    public ReportOutputs(ReportRequest request, ReportOptions options, string directory)
    {
        this.request = request;
        this.directory = directory;
        if (request.JsonLines is { } jsonLinesPath)
        {
            jsonLinesFile = Create(jsonLinesPath);
            jsonLinesStream = new BufferedStream(jsonLinesFile.Stream, 1 << 16);
            jsonLines = new JsonLinesSink(jsonLinesStream, options.Sources);
        }

        if (request.Sarif is { } sarifPath)
        {
            sarifFile = Create(sarifPath);
            sarif = new MergedSarifSink(sarifFile.Stream, options);
        }
    }

    /// <summary>Who wants every result.</summary>
    public IReadOnlyCollection<IResultSink> Sinks => [.. new IResultSink?[] { jsonLines, sarif }.OfType<IResultSink>()];

    public async Task WriteAsync(ReportModel report)
    {
        jsonLinesStream?.Flush();
        jsonLinesFile?.Commit();
        sarif?.Finish();
        sarifFile?.Commit();
        Write(request.Json, stream => ReportJson.Write(report, stream));
        Write(request.Csv, stream => ActivityCsv.Write(report, stream));
        Write(request.Markdown, stream =>
        {
            using var writer = new StreamWriter(stream, Utf8, leaveOpen: true);
            MarkdownReport.Write(report, writer);
        });
        if (request.Html is { } html)
        {
            using var file = Create(html);
            await using (var writer = new StreamWriter(file.Stream, Utf8, leaveOpen: true))
            {
                await HtmlReport.WriteAsync(report, writer);
            }

            file.Commit();
        }
    }

    public void Dispose()
    {
        jsonLines?.Dispose();
        jsonLinesFile?.Dispose();
        sarif?.Dispose();
        sarifFile?.Dispose();
    }

    private void Write(string? path, Action<Stream> write)
    {
        if (path is not null)
        {
            using var file = Create(path);
            write(file.Stream);
            file.Commit();
        }
    }

    private OutputFile Create(string path)
    {
        var full = Path.GetFullPath(path, directory);
        return Directory.Exists(full) ? throw new WrongUseException(CliTexts.Get("Output_IsFolder", path)) : OutputFile.Create(full);
    }
}

using System.Text.Json;

namespace PurposeAnalyzers.Cli.Sarif;

/// <summary>Reads SARIF 2.1 logs of any size in bounded memory and hands on the analyzers' results one by one, whatever comes before or after them in the file.</summary>
internal sealed class SarifReader
{
    /// <summary>No result comes near this size; one that exceeds it is left out.</summary>
    private const int ResultLimit = 4 * 1024 * 1024;

    private readonly JsonStream json;
    private readonly Func<SarifResult, bool> onResult;
    private readonly CancellationToken cancellationToken;
    private readonly ImmutableArray<SarifRule>.Builder rules = ImmutableArray.CreateBuilder<SarifRule>();
    private string? version;
    private string? tool;
    private bool hasRuns;
    private int foreign;
    private int bad;
    private bool isStopped;

    private SarifReader(Stream stream, Func<SarifResult, bool> onResult, CancellationToken cancellationToken)
    {
        json = new JsonStream(stream, ResultLimit);
        this.onResult = onResult;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>Results that come before a broken place are handed on; what is wrong is said in the summary. Only the stream's own failures are thrown.</summary>
    /// <param name="stream">The log.</param>
    /// <param name="onResult">Takes a result and says whether to read on.</param>
    /// <param name="cancellationToken">Stops the reading between two results.</param>
    public static SarifSummary Read(Stream stream, Func<SarifResult, bool> onResult, CancellationToken cancellationToken) =>
        new SarifReader(stream, onResult, cancellationToken).Read();

    private SarifSummary Read()
    {
        try
        {
            json.SkipMark();
            return Summary(json.Read() && json.Token == JsonTokenType.StartObject ? ReadLog() : SarifEnd.NotSarif, null);
        }
        catch (OperationCanceledException) when (isStopped)
        {
            return Summary(SarifEnd.Stopped, null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The parser throws the second for text that is no UTF-8.
            var end = hasRuns ? SarifEnd.Broken : json.Token == JsonTokenType.None ? SarifEnd.NotJson : SarifEnd.NotSarif;
            return Summary(end, (exception as JsonException)?.LineNumber + 1);
        }
    }

    private SarifSummary Summary(SarifEnd end, long? brokenAt) => new(end, version, tool, rules.ToImmutable(), foreign, bad, brokenAt);

    private SarifEnd ReadLog()
    {
        while (ReadName() is { } name)
        {
            switch (name)
            {
                case "version":
                    version = json.ReadText();
                    break;
                case "runs" when version is not null && !version.StartsWith("2.1", StringComparison.Ordinal):
                    return SarifEnd.OldVersion;
                case "runs":
                    ReadRuns();
                    break;
                default:
                    json.SkipValue();
                    break;
            }
        }

        return hasRuns ? SarifEnd.Complete : SarifEnd.NotSarif;
    }

    private void ReadRuns()
    {
        json.Read();
        if (json.Token != JsonTokenType.StartArray)
        {
            throw new JsonException();
        }

        hasRuns = true;
        while (json.Read() && json.Token != JsonTokenType.EndArray)
        {
            ReadRun();
        }
    }

    private void ReadRun()
    {
        Demand(JsonTokenType.StartObject);
        while (ReadName() is { } name)
        {
            switch (name)
            {
                case "tool":
                    ReadTool();
                    break;
                case "results":
                    ReadElements(ReadResult);
                    break;
                default:
                    json.SkipValue();
                    break;
            }
        }
    }

    private void ReadTool()
    {
        json.Read();
        Demand(JsonTokenType.StartObject);
        while (ReadName() is { } name)
        {
            if (name != "driver")
            {
                json.SkipValue();
                continue;
            }

            json.Read();
            Demand(JsonTokenType.StartObject);
            while (ReadName() is { } driverName)
            {
                switch (driverName)
                {
                    case "name":
                        tool ??= json.ReadText();
                        break;
                    case "rules":
                        ReadElements(ReadRule);
                        break;
                    default:
                        json.SkipValue();
                        break;
                }
            }
        }
    }

    /// <summary>Null at the end of the object.</summary>
    private string? ReadName()
    {
        if (!json.Read())
        {
            throw new JsonException();
        }

        return json.Token == JsonTokenType.PropertyName ? json.Text : null;
    }

    private void Demand(JsonTokenType token)
    {
        if (json.Token != token)
        {
            throw new JsonException();
        }
    }

    private void ReadElements(Func<JsonElement, bool> read)
    {
        json.Read();
        if (json.Token == JsonTokenType.Null)
        {
            return;
        }

        Demand(JsonTokenType.StartArray);
        for (var kind = json.ReadElement(out var element); kind != JsonElementRead.End; kind = json.ReadElement(out element))
        {
            cancellationToken.ThrowIfCancellationRequested();
            using (element)
            {
                bad += element is null || !TryRead(element.RootElement, read) ? 1 : 0;
            }
        }
    }

    /// <summary>One element of wrong form must not keep the others from being read.</summary>
    private static bool TryRead(JsonElement element, Func<JsonElement, bool> read)
    {
        try
        {
            return read(element);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private bool ReadResult(JsonElement element)
    {
        if (SarifResultParser.RuleIdOf(element) is not { } ruleId)
        {
            return false;
        }

        if (!ruleId.StartsWith(SarifResult.RulePrefix, StringComparison.Ordinal))
        {
            foreign++;
            return true;
        }

        var result = SarifResultParser.Parse(ruleId, element);
        if (result is not null && !onResult(result))
        {
            isStopped = true;
            throw new OperationCanceledException();
        }

        return result is not null;
    }

    private bool ReadRule(JsonElement element)
    {
        if (element.Text("id") is { } id && id.StartsWith(SarifResult.RulePrefix, StringComparison.Ordinal))
        {
            rules.Add(new SarifRule(id, element.Child("shortDescription")?.Text("text"), element.Text("helpUri")));
        }

        return true;
    }
}

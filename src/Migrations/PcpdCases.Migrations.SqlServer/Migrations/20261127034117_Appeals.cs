using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PcpdCases.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Appeals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ReferredById",
                table: "EnforcementNotices",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReferredOn",
                table: "EnforcementNotices",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReferredReason",
                table: "EnforcementNotices",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReferredTo",
                table: "EnforcementNotices",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ReplacesId",
                table: "EnforcementNotices",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "SuspendedSince",
                table: "EnforcementNotices",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Appeals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    LodgedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    InTime = table.Column<bool>(type: "bit", nullable: false),
                    TimeExtendedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Suspends = table.Column<bool>(type: "bit", nullable: false),
                    SuspensionReason = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Reference = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Grounds = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: true),
                    RecordedById = table.Column<long>(type: "bigint", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StatementDue = table.Column<DateOnly>(type: "date", nullable: true),
                    StatementFiledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    HearingOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Decision = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: true),
                    EndedById = table.Column<long>(type: "bigint", nullable: true),
                    EnforcementNoticeId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Appeals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Appeals_EnforcementNotices_EnforcementNoticeId",
                        column: x => x.EnforcementNoticeId,
                        principalTable: "EnforcementNotices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Appeals_Officers_EndedById",
                        column: x => x.EndedById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Appeals_Officers_RecordedById",
                        column: x => x.RecordedById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementNotices_ReferredById",
                table: "EnforcementNotices",
                column: "ReferredById");

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementNotices_ReplacesId",
                table: "EnforcementNotices",
                column: "ReplacesId");

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_EndedById",
                table: "Appeals",
                column: "EndedById");

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_EnforcementNoticeId_Ordinal",
                table: "Appeals",
                columns: new[] { "EnforcementNoticeId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_RecordedById",
                table: "Appeals",
                column: "RecordedById");

            migrationBuilder.AddForeignKey(
                name: "FK_EnforcementNotices_EnforcementNotices_ReplacesId",
                table: "EnforcementNotices",
                column: "ReplacesId",
                principalTable: "EnforcementNotices",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_EnforcementNotices_Officers_ReferredById",
                table: "EnforcementNotices",
                column: "ReferredById",
                principalTable: "Officers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_EnforcementNotices_EnforcementNotices_ReplacesId",
                table: "EnforcementNotices");

            migrationBuilder.DropForeignKey(
                name: "FK_EnforcementNotices_Officers_ReferredById",
                table: "EnforcementNotices");

            migrationBuilder.DropTable(
                name: "Appeals");

            migrationBuilder.DropIndex(
                name: "IX_EnforcementNotices_ReferredById",
                table: "EnforcementNotices");

            migrationBuilder.DropIndex(
                name: "IX_EnforcementNotices_ReplacesId",
                table: "EnforcementNotices");

            migrationBuilder.DropColumn(
                name: "ReferredById",
                table: "EnforcementNotices");

            migrationBuilder.DropColumn(
                name: "ReferredOn",
                table: "EnforcementNotices");

            migrationBuilder.DropColumn(
                name: "ReferredReason",
                table: "EnforcementNotices");

            migrationBuilder.DropColumn(
                name: "ReferredTo",
                table: "EnforcementNotices");

            migrationBuilder.DropColumn(
                name: "ReplacesId",
                table: "EnforcementNotices");

            migrationBuilder.DropColumn(
                name: "SuspendedSince",
                table: "EnforcementNotices");
        }
    }
}
